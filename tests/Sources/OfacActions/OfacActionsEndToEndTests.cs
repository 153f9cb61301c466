using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources.OfacActions;
using SanctionsTracker.Tests.EndToEnd;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.Sources.OfacActions;

/// <summary>OFAC's pages over HTTP into the embedded store.</summary>
public sealed class OfacActionsEndToEndTests
{
    private static readonly string[] Rows =
        [ActionPages.Row("20220914", "September 14, 2022"), ActionPages.Row("20220908", "September 8, 2022"), ActionPages.Row("20220901", "September 1, 2022")];

    [Fact]
    public async Task Actions_come_in_oldest_first_and_a_second_run_asks_the_listing_alone()
    {
        await using var ofac = await OfacAsync();
        await using var tracker = await TrackerAsync(ofac);

        Assert.Equal((RefreshResult.Baseline, 3, null), await RunAsync(tracker));
        Assert.Equal(
            ["/recent-actions", "/recent-actions/20220901", "/recent-actions/20220908", "/recent-actions/20220914"],
            ofac.Requests.Select(request => request.PathAndQuery));
        Assert.Equal(["20220901", "20220908", "20220914"], await IdsAsync(tracker));

        Assert.Equal((RefreshResult.Unchanged, 3, null), await RunAsync(tracker));
        Assert.Equal(5, ofac.Requests.Count);
    }

    [Fact]
    public async Task A_page_with_other_markup_fails_the_source_keeps_the_others_and_is_asked_again()
    {
        await using var ofac = await OfacAsync();
        ofac.Answer("/recent-actions/20220908", Html("<html>new design</html>"), Page("09/08/2022"));
        await using var tracker = await TrackerAsync(ofac);

        var (result, records, error) = await RunAsync(tracker);

        Assert.Equal((RefreshResult.Failed, 2), (result, records));
        Assert.Contains("article.node--type-ofac-recent-action", error, StringComparison.Ordinal);
        Assert.Equal("20220901", (await tracker.StateAsync("ofac-actions")).Mark!.Id);
        Assert.Equal((RefreshResult.Baseline, 3, null), await RunAsync(tracker));
        Assert.Equal("20220914", (await tracker.StateAsync("ofac-actions")).Mark!.Id);
        Assert.Equal(1, ofac.Requests.Count(request => request.PathAndQuery == "/recent-actions/20220901"));
    }

    [Fact]
    public async Task A_listing_with_other_markup_fails_and_keeps_what_there_is()
    {
        await using var ofac = await OfacAsync();
        await using var tracker = await TrackerAsync(ofac);
        await RunAsync(tracker);
        ofac.Answer("/recent-actions", Html("<html>new design</html>"));

        var (result, records, error) = await RunAsync(tracker);

        Assert.Equal((RefreshResult.Failed, 3), (result, records));
        Assert.Contains("div.view-recent-actions-search", error, StringComparison.Ordinal);
        Assert.Equal(3, (await IdsAsync(tracker)).Length);
    }

    [Fact]
    public async Task A_refusal_between_pages_keeps_those_before_and_the_next_run_goes_on()
    {
        await using var ofac = await OfacAsync();
        ofac.Answer("/recent-actions/20220908", Answers.Status(403), Page("09/08/2022"));
        await using var tracker = await TrackerAsync(ofac);

        var (result, records, error) = await RunAsync(tracker);

        Assert.Equal((RefreshResult.Failed, 1), (result, records));
        Assert.Contains("403", error, StringComparison.Ordinal);
        Assert.DoesNotContain(ofac.Requests, request => request.PathAndQuery == "/recent-actions/20220914");
        Assert.Equal((RefreshResult.Baseline, 3, null), await RunAsync(tracker));
    }

    [Fact]
    public async Task A_later_run_walks_back_to_what_is_known_and_no_further()
    {
        await using var ofac = await OfacAsync();
        await using var tracker = await TrackerAsync(ofac);
        await RunAsync(tracker);
        ofac.Answer("/recent-actions", Html(ActionPages.Listing([ActionPages.Row("20221004", "October 4, 2022"), ActionPages.Row("20221003", "October 3, 2022")], next: true)))
            .Answer("/recent-actions?page=1", Html(ActionPages.Listing(Rows, next: true)))
            .Answer("/recent-actions/20221003", Page("10/03/2022")).Answer("/recent-actions/20221004", Page("10/04/2022"));

        Assert.Equal((RefreshResult.Updated, 5, null), await RunAsync(tracker));
        Assert.DoesNotContain(ofac.Requests, request => request.PathAndQuery == "/recent-actions?page=2");
    }

    [Fact]
    public async Task The_first_run_goes_back_so_many_pages()
    {
        await using var ofac = await OfacAsync();
        ofac.Answer("/recent-actions", Html(ActionPages.Listing(Rows, next: true)));
        await using var tracker = await TrackerAsync(ofac, ("Sources:ofac-actions:FirstPages", "1"));

        Assert.Equal((RefreshResult.Baseline, 3, null), await RunAsync(tracker));
    }

    [Fact]
    public async Task A_page_of_the_last_days_is_asked_again_and_read_again_only_where_it_changed()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1);
        var (id, day) = ($"{today:yyyyMMdd}", FormattableString.Invariant($"{today:MM/dd/yyyy}"));
        await using var ofac = await LoopbackServer.StartAsync();
        ofac.Answer("/recent-actions", Html(ActionPages.Listing([ActionPages.Row(id, FormattableString.Invariant($"{today:MMMM d, yyyy}"))])))
            .Answer($"/recent-actions/{id}", Page(day).WithETag("\"1\""), Page(day).WithETag("\"1\""), Html(ActionPages.Page(ActionPages.Added, day, "Corrected Designation")));
        await using var tracker = await TrackerAsync(ofac);

        Assert.Equal((RefreshResult.Baseline, 1, null), await RunAsync(tracker));
        Assert.Equal((RefreshResult.Unchanged, 1, null), await RunAsync(tracker));
        Assert.Equal("\"1\"", ofac.Requests.Last().Header("If-None-Match"));
        Assert.Equal((RefreshResult.Updated, 1, null), await RunAsync(tracker));
        Assert.Equal("Corrected Designation", (await tracker.Of<ActionStore>().ReadAsync(null, null, null, CancellationToken.None).SingleAsync()).Action.Title);
    }

    private static async Task<LoopbackServer> OfacAsync()
    {
        var server = await LoopbackServer.StartAsync();
        return server.Answer("/recent-actions", Html(ActionPages.Listing(Rows)))
            .Answer("/recent-actions/20220914", Page("09/14/2022"))
            .Answer("/recent-actions/20220908", Page("09/08/2022"))
            .Answer("/recent-actions/20220901", Page("09/01/2022"));
    }

    private static Task<RealTracker> TrackerAsync(LoopbackServer ofac, params (string Name, string Value)[] more) => RealTracker.StartAsync(
        [("Sources:ofac-actions:Address", ofac.At("/recent-actions").ToString()), ("Fetching:Retries", "0"), .. more]);

    private static Microsoft.AspNetCore.Http.RequestDelegate Page(string date) => Html(ActionPages.Page(ActionPages.Added, date));

    private static Microsoft.AspNetCore.Http.RequestDelegate Html(string html) => Answers.Text(html, "text/html");

    private static async Task<(RefreshResult, int, string?)> RunAsync(RealTracker tracker)
    {
        var outcome = await tracker.RefreshAsync("ofac-actions");
        return (outcome.Result, outcome.Records, outcome.Error);
    }

    private static async Task<string[]> IdsAsync(RealTracker tracker) =>
        await tracker.Of<ActionStore>().ReadAsync(null, null, null, CancellationToken.None).Select(stored => stored.Action.Id).ToArrayAsync();
}
