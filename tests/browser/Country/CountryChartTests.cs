using System.Globalization;

namespace SanctionsTracker.Browser.Country;

/// <summary>The chart of the country page shows what the API says, and the table below it too.</summary>
public sealed class CountryChartTests : CountryTest
{
    [SkippableFact]
    public async Task The_dashboard_opens_on_Iran_with_its_line_up_and_the_verdict()
    {
        var page = await OpenAsync("/dashboard");

        await Expect(page.Heading).ToHaveTextAsync("Iran");
        await Expect(page.Tab.GetByText("1,530 designations, 84 removals, 28 articles")).ToBeVisibleAsync();
        await Expect(page.Tab.Locator(".verdict")).ToContainTextAsync("There is no evidence that designations and GDP growth");
        Assert.Equal(6, await new LineupChart(page).ErasAsync());
    }

    [SkippableFact]
    public async Task The_line_of_an_indicator_has_the_values_of_the_API()
    {
        var page = await OpenAsync("/dashboard?to=2018");
        var lineup = await AskAsync(page, "/api/lineup/IRN?from=1980&to=2018&indicators=gdp-growth");

        var drawn = await new LineupChart(page).IndicatorAsync("gdp-growth");

        Assert.Equal(39, drawn.Length);
        Assert.Equal(lineup.GetProperty("periods").EnumerateArray().Select(period => period.GetProperty("indicators").GetProperty("gdp-growth").GetDouble()), drawn);
    }

    [SkippableFact]
    public async Task The_bars_count_what_the_API_counts_and_removals_go_down()
    {
        var page = await OpenAsync("/dashboard?from=1980&to=2018");
        var chart = new LineupChart(page);
        Assert.Equal(744, await chart.BarsAsync("designations"));
        Assert.Equal(744, Total(await AskAsync(page, "/api/lineup/IRN?from=1980&to=2018"), "designations"));

        await page.GoAsync("/dashboard?from=2020&to=2026");

        Assert.Equal(-84, await chart.BarsAsync("removals"));
    }

    [SkippableFact]
    public async Task The_bars_of_the_lists_stand_one_on_the_other()
    {
        var page = await OpenAsync("/dashboard?from=2016&to=2024");

        Assert.Equal(202, await new LineupChart(page).TopOfBarsAsync(0));
        Assert.Equal(291, await new LineupChart(page).TopOfBarsAsync(7));
    }

    [SkippableFact]
    public async Task Each_event_has_its_point_in_the_lane()
    {
        var page = await OpenAsync("/dashboard?to=2018");
        var lineup = await AskAsync(page, "/api/lineup/IRN?from=1980&to=2018&events=designations,removals,news");

        Assert.Equal(lineup.GetProperty("periods").EnumerateArray().Sum(period => period.GetProperty("events_total").GetInt32()), await new LineupChart(page).EventsAsync());
        Assert.Equal(["OFAC SDN", "OFAC cons.", "UN", "EU", "Canada", "News"], await new LineupChart(page).LanesAsync());
    }

    [SkippableFact]
    public async Task The_table_below_has_the_same_figures()
    {
        var page = await OpenAsync("/dashboard?to=2018");
        await page.Tab.Locator(".lineup-panel").GetByText("Data as a table").ClickAsync();
        var rows = page.Tab.Locator(".lineup-panel tbody tr");

        await Expect(rows).ToHaveCountAsync(39);
        Assert.Equal(744, (await rows.Locator("td:nth-child(6)").AllInnerTextsAsync()).Sum(text => int.Parse(text, CultureInfo.InvariantCulture)));
        Assert.Equal(["2012", "Regional escalation", "-3.75", "101,467.69", "2.69", "44"], (await rows.Nth(32).Locator("td").AllInnerTextsAsync()).Take(6));
    }

    [SkippableTheory]
    [InlineData("SVG", "irn-1980-2018.svg", "<svg ")]
    [InlineData("PNG", "irn-1980-2018.png", "\u0089PNG")]
    [InlineData("CSV", "irn-1980-2018.csv", "Period,Era,\"GDP growth (annual, real) (%)\"")]
    public async Task The_chart_can_be_taken_away(string format, string name, string beginning)
    {
        var page = await OpenAsync("/dashboard?to=2018");

        var download = await page.Tab.RunAndWaitForDownloadAsync(() => page.Tab.Locator(".lineup-panel").GetByLabel($"Download as {format}").ClickAsync());

        Assert.Equal(name, download.SuggestedFilename);
        Assert.StartsWith(beginning, await File.ReadAllTextAsync(await download.PathAsync(), System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.Phone)]
    public async Task All_of_it_is_accessible_when_all_of_it_is_open(Look look)
    {
        var page = await OpenAsync("/dashboard?period=2012", look);
        await OpenChoicesAsync(page);
        await page.Tab.EvaluateAsync("document.querySelectorAll('main details').forEach(part => { part.open = true; })");
        await Expect(page.Tab.Locator("details.eras tbody tr")).ToHaveCountAsync(6);
        await page.SettledAsync();

        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
    }
}
