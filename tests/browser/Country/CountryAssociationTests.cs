namespace SanctionsTracker.Browser.Country;

/// <summary>The panel that says whether an indicator and events move together.</summary>
public sealed class CountryAssociationTests : CountryTest
{
    [SkippableFact]
    public async Task The_verdict_and_the_caveats_are_the_APIs_words()
    {
        var page = await OpenAsync("/dashboard?to=2018");
        var answer = await AskAsync(page, "/api/lineup/IRN/association?indicator=gdp-growth&to=2018");

        await Expect(page.Tab.Locator(".verdict strong")).ToHaveTextAsync(answer.GetProperty("statement").GetString()!);
        Assert.Equal(answer.GetProperty("caveats").EnumerateArray().Select(caveat => caveat.GetString()), await page.Tab.Locator(".caveats li").AllInnerTextsAsync());
    }

    [SkippableFact]
    public async Task Its_table_has_a_row_for_each_lag()
    {
        var page = await OpenAsync("/dashboard?to=2018&lags=2");
        await page.Tab.Locator(".association").GetByText("Data as a table").ClickAsync();

        var rows = page.Tab.Locator(".association tbody tr");
        await Expect(rows).ToHaveCountAsync(5);
        Assert.Equal(["0", "+0.13"], (await rows.Nth(2).Locator("td").AllInnerTextsAsync()).Take(2));
    }

    [SkippableFact]
    public async Task Another_indicator_or_transform_asks_anew()
    {
        var page = await OpenAsync("/dashboard?to=2018");
        var panel = page.Tab.Locator(".association");

        await panel.GetByLabel("Indicator").SelectOptionAsync("oil-revenue");
        await panel.GetByLabel("Compared as").SelectOptionAsync("diff");
        await page.SettledAsync();

        Assert.Equal("/dashboard?to=2018&indicator=oil-revenue&transform=diff", View(page));
        var answer = await AskAsync(page, "/api/lineup/IRN/association?indicator=oil-revenue&transform=diff&to=2018");
        await Expect(panel.Locator(".verdict strong")).ToHaveTextAsync(answer.GetProperty("statement").GetString()!);
    }

    [SkippableFact]
    public async Task A_link_leads_to_the_answer_of_the_API()
    {
        var page = await OpenAsync("/dashboard?to=2018");

        await Expect(page.Tab.GetByRole(AriaRole.Link, new() { Name = "All figures, from the API" }))
            .ToHaveAttributeAsync("href", "/api/lineup/IRN/association?indicator=gdp-growth&events=designations&from=1980&to=2018&interval=year&lags=3");
    }
}
