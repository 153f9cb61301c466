using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;

namespace SanctionsTracker.Browser;

/// <summary>A tab with the dashboard, in a browser profile of its own. It keeps whatever goes wrong in it: errors of scripts, of the console and of the content
/// security policy, requests that fail, and requests that would leave this machine.</summary>
public sealed class DashboardPage
{
    // A violation is told on the console too, but not which directive by which text.
    private const string TellViolations =
        "addEventListener('securitypolicyviolation', e => console.error(`Policy: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`));";

    private readonly Uri _address;
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly List<string> _foreseen = [];

    private DashboardPage(IPage tab, Uri address) => (Tab, _address) = (tab, address);

    /// <summary>The tab itself.</summary>
    public IPage Tab { get; }

    /// <summary>What a page shows between the head and the foot.</summary>
    public ILocator Main => Tab.Locator("main .page");

    public ILocator Heading => Tab.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>Opens a tab on the tracker at an address.</summary>
    public static async Task<DashboardPage> OpenAsync(IBrowser browser, Uri address, Look look = Look.Light)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = look == Look.Phone ? new() { Width = 390, Height = 844 } : new() { Width = 1360, Height = 900 },
            ColorScheme = look == Look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddInitScriptAsync(TellViolations);
        var page = new DashboardPage(await context.NewPageAsync(), address);
        page.Listen();
        return page;
    }

    /// <summary>Goes to an address and waits until all of the page is there.</summary>
    public async Task GoAsync(string path)
    {
        await Tab.GotoAsync(path);
        await SettledAsync();
    }

    /// <summary>Waits until nothing on the page is loading, and every chart that it shows is drawn.</summary>
    public async Task SettledAsync()
    {
        await Expect(Tab.Locator("main h1")).ToHaveCountAsync(1);
        await Expect(Tab.Locator("main .loading, main [aria-busy=true], main .plot:empty")).ToHaveCountAsync(0);
    }

    /// <summary>The chart whose caption begins so.</summary>
    public ILocator Figure(string caption) => Tab.Locator("figure.chart").Filter(new() { Has = Tab.Locator(".caption", new() { HasText = caption }) });

    /// <summary>What a chart draws, as it holds it itself: the values of each of its series, in their order; null where there is none.</summary>
    public static Task<double?[][]> SeriesAsync(ILocator figure) => figure.Locator(".plot").EvaluateAsync<double?[][]>(
        """
        async plot => {
          const { getInstanceByDom } = await import('/dashboard/assets/lib/echarts.mjs');
          const number = point => { const value = point?.value ?? point; return Array.isArray(value) ? value.at(-1) : value; };
          return getInstanceByDom(plot).getOption().series.map(series => (series.data ?? []).map(number));
        }
        """);

    /// <summary>The rows of the table that a chart offers instead of itself.</summary>
    public static async Task<IReadOnlyList<string[]>> TableAsync(ILocator figure)
    {
        await figure.GetByText("Data as a table").ClickAsync();
        return await RowsAsync(figure.GetByRole(AriaRole.Table));
    }

    /// <summary>The texts of the cells below a table's head.</summary>
    public static async Task<IReadOnlyList<string[]>> RowsAsync(ILocator table)
    {
        var rows = await table.Locator("tbody > tr").AllAsync();
        return await Task.WhenAll(rows.Select(async row => (await row.Locator("td").AllInnerTextsAsync()).ToArray()));
    }

    /// <summary>Answers in the API's place what the demo has not.</summary>
    public Task AnswerAsync(string address, string json) =>
        Tab.RouteAsync(address, route => route.FulfillAsync(new() { ContentType = "application/json", Body = json }));

    /// <summary>Names a problem that the test brings about: it does not count, and must have come up.</summary>
    public void Foresee(string part) => _foreseen.Add(part);

    /// <summary>Fails where axe finds anything against the accessibility of the page as it is shown now.</summary>
    public async Task ShouldBeAccessibleAsync()
    {
        var found = await Tab.RunAxe();
        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}\n{string.Join('\n', violation.Nodes.Take(5).Select(node => $"    {node.Html}"))}")));
    }

    /// <summary>Fails where the page is wider than the window: its tables and charts scroll by themselves, or fit.</summary>
    public async Task ShouldNotScrollSidewaysAsync()
    {
        var excess = await Tab.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(excess <= 0, $"The page is {excess} pixels wider than the window.");
    }

    /// <summary>Closes the tab, and fails where something went wrong in it.</summary>
    public async Task CloseAsync()
    {
        await Tab.Context.CloseAsync();
        string[] missing = [.. _foreseen.Where(part => !_problems.Any(problem => problem.Contains(part, StringComparison.Ordinal)))];
        string[] unforeseen = [.. _problems.Where(problem => !_foreseen.Any(part => problem.Contains(part, StringComparison.Ordinal)))];
        Assert.True(unforeseen.Length == 0, string.Join('\n', unforeseen));
        Assert.True(missing.Length == 0, $"This did not come up: {string.Join(", ", missing)}");
    }

    private void Listen()
    {
        Tab.PageError += (_, error) => _problems.Enqueue($"Script: {error}");
        Tab.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _problems.Enqueue($"Console: {message.Text} ({message.Location})");
        };
        Tab.Request += (_, request) =>
        {
            if (!IsOurs(request.Url)) _problems.Enqueue($"Asked of another host: {request.Url}");
        };
        Tab.RequestFailed += (_, request) =>
        {
            // The dashboard gives up itself what a page asked for that was left.
            if (request.Failure != "net::ERR_ABORTED") _problems.Enqueue($"Failed: {request.Url} {request.Failure}");
        };
        Tab.Response += (_, response) =>
        {
            if (response.Status >= 400) _problems.Enqueue($"Answered {response.Status}: {response.Url}");
        };
    }

    // What a page makes itself goes nowhere.
    private bool IsOurs(string url) =>
        new Uri(url) is var asked && (asked.Scheme is "blob" or "data" || asked.GetLeftPart(UriPartial.Authority) == _address.GetLeftPart(UriPartial.Authority));
}
