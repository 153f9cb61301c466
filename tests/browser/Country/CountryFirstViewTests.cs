using System.Globalization;
using Xunit.Abstractions;

namespace SanctionsTracker.Browser.Country;

/// <summary>What the first view costs, from an empty cache. Times are told, not judged: they are the machine's (docs/performance.md has some).</summary>
public sealed class CountryFirstViewTests(ITestOutputHelper output) : CountryTest
{
    private const int Rounds = 5;
    private const int MostBytes = 600_000;

    [SkippableFact]
    public async Task The_first_view_takes_less_than_600_kilobytes()
    {
        // The first answers of a tracker are compressed and compiled while they are made: a visitor before ours has seen to it.
        await OpenAsync("/dashboard");
        var (bytes, times) = (new List<long>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var page = await OpenOnAsync(await Shared.Demo);
            bytes.Add(await BytesOfAsync(page, "/dashboard"));
            times.Add(await page.Tab.EvaluateAsync<double>("drawnAt"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{bytes.Max():N0} bytes; the chart stood after {string.Join(", ", times.Order().Select(time => Math.Round(time)))} ms"));
        Assert.InRange(bytes.Max(), 1, MostBytes);
    }

    [SkippableFact]
    public async Task All_modules_of_the_first_view_are_told_to_the_browser_at_once()
    {
        var page = await OpenAsync("/dashboard");

        var waited = await page.Tab.EvaluateAsync<string[]>(
            """
            () => {
              const told = [...document.querySelectorAll('link[rel=modulepreload], script[type=module]')].map(one => one.href || one.src);
              return performance.getEntriesByType('resource').map(one => one.name).filter(name => name.includes('/assets/js/') && !told.includes(name));
            }
            """);

        Assert.Empty(waited);
    }

    // All that came over the wire, headers and compression included.
    private static async Task<long> BytesOfAsync(DashboardPage page, string path)
    {
        long bytes = 0;
        var protocol = await page.Tab.Context.NewCDPSessionAsync(page.Tab);
        await protocol.SendAsync("Network.enable");
        protocol.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += finished!.Value.GetProperty("encodedDataLength").GetInt64();
        await page.Tab.AddInitScriptAsync("addEventListener('drawn', () => { globalThis.drawnAt ??= performance.now(); }, true);");
        await page.GoAsync(path);
        await page.Tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return bytes;
    }
}
