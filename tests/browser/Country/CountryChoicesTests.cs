namespace SanctionsTracker.Browser.Country;

/// <summary>What is chosen on the country page changes what is shown, and lives in the address.</summary>
public sealed class CountryChoicesTests : CountryTest
{
    [SkippableFact]
    public async Task A_list_that_is_left_out_is_not_counted()
    {
        var page = await OpenAsync("/dashboard?to=2018");
        await OpenChoicesAsync(page);

        await page.Tab.GetByLabel("Canada", new() { Exact = true }).UncheckAsync();
        await page.SettledAsync();

        Assert.Equal("/dashboard?to=2018&list=ofac-sdn,ofac-cons,un,eu,uk,ch", View(page));
        var lineup = await AskAsync(page, "/api/lineup/IRN?from=1980&to=2018&list=ofac-sdn,ofac-cons,un,eu,uk,ch");
        Assert.Equal(Total(lineup, "designations"), await new LineupChart(page).BarsAsync("designations"));
    }

    [SkippableFact]
    public async Task A_link_restores_the_view()
    {
        var page = await OpenAsync("/dashboard/countries/IRN?from=2006&to=2012&interval=quarter&indicators=inflation&list=un&events=designations&count=targets");

        await Expect(page.Tab.GetByLabel("From", new() { Exact = true })).ToHaveValueAsync("2006");
        await Expect(page.Tab.GetByLabel("By", new() { Exact = true })).ToHaveValueAsync("quarter");
        await Expect(page.Tab.GetByLabel("Counting", new() { Exact = true })).ToHaveValueAsync("targets");
        await Expect(page.Tab.GetByText("2006-Q1 to 2012-Q4: 84 targets designated.")).ToBeVisibleAsync();
        Assert.Equal(84, await new LineupChart(page).BarsAsync("designations"));
        await Expect(page.Tab.Locator(".notes")).ToContainTextAsync("It has no values by quarter");
        await OpenChoicesAsync(page);
        await Expect(page.Tab.GetByLabel("inflation", new() { Exact = true })).ToBeCheckedAsync();
        await Expect(page.Tab.GetByLabel("GDP growth", new() { Exact = true })).Not.ToBeCheckedAsync();
    }

    [SkippableFact]
    public async Task The_back_button_undoes_a_choice()
    {
        var page = await OpenAsync("/dashboard?to=2018");
        await page.Tab.GetByLabel("By", new() { Exact = true }).SelectOptionAsync("month");
        await Expect(page.Tab.GetByText("Iran by month, 1980-01 to 2018-12")).ToBeVisibleAsync();

        await page.Tab.GoBackAsync();

        await Expect(page.Tab.GetByText("Iran by year, 1980 to 2018")).ToBeVisibleAsync();
        await Expect(page.Tab.GetByLabel("By", new() { Exact = true })).ToHaveValueAsync("year");
    }

    [SkippableFact]
    public async Task The_bars_can_show_who_was_listed_at_the_end_of_each_year()
    {
        var page = await OpenAsync("/dashboard?from=2006&to=2012&list=un");

        await page.Tab.GetByLabel("Bars show").SelectOptionAsync("cumulative");
        await page.SettledAsync();

        await Expect(page.Tab.GetByText("84 are listed at the end of 2012")).ToBeVisibleAsync();
        Assert.Equal(13 + 34 + 45 + 45 + 79 + 79 + 84, await new LineupChart(page).BarsAsync("in_force"));
    }

    [SkippableFact]
    public async Task News_on_topics_stand_in_rows_of_their_own()
    {
        var page = await OpenAsync("/dashboard?from=2012&list=un&topic=oil,shipping");

        Assert.Equal(["UN", "oil", "shipping"], await new LineupChart(page).LanesAsync());
    }

    [SkippableFact]
    public async Task Eras_of_the_address_take_the_place_of_those_of_the_study()
    {
        var page = await OpenAsync("/dashboard?to=2018&eras=1980..1988:War,1998..2003:Reform");
        Assert.Equal(2, await new LineupChart(page).ErasAsync());

        await page.Tab.GetByText("The eras in figures").ClickAsync();

        await Expect(page.Tab.Locator("details.eras tbody tr").First).ToContainTextAsync("-1.59 (9)");
    }

    [SkippableFact]
    public async Task Another_country_keeps_the_years()
    {
        var page = await OpenAsync("/dashboard?from=2010&period=2012");

        await page.Tab.GetByLabel("Country", new() { Exact = true }).SelectOptionAsync("SYR");

        await Expect(page.Heading).ToHaveTextAsync("Syria");
        await page.SettledAsync();
        Assert.Equal("/dashboard/countries/SYR?from=2010", View(page));
    }
}
