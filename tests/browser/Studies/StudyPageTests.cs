namespace SanctionsTracker.Browser.Studies;

/// <summary>The study of Iran, which redoes a paper, as a page; and that of Venezuela by the same code.</summary>
public sealed class StudyPageTests : DashboardTest
{
    private const string Iran = "/dashboard/studies/iran-illogic-2018";

    [SkippableFact]
    public async Task It_opens_with_the_question_the_text_the_thesis_and_what_it_came_to()
    {
        var page = await OpenAsync(Iran);

        await Expect(page.Heading).ToHaveTextAsync("Iran: its economy and its conduct in the region, 1980 to today");
        await Expect(page.Main).ToContainTextAsync("Does Iran's conduct in its region move with its economy?");
        await Expect(page.Main).ToContainTextAsync("Checks The Illogic of the U.S. Sanctions Snapback on Iran, International Crisis Group, 2018-11-02.");
        await Expect(page.Main).ToContainTextAsync("The thesis: what Iran does in its region has “little to no correlation” with its economy.");
        await Expect(page.Main.GetByRole(AriaRole.Heading, new() { Name = "What it came to" })).ToContainTextAsync("no evidence");
        await Expect(page.Main).ToContainTextAsync("None of 3 tests found an association; only correlations above 0.438 could have been seen.");
    }

    [SkippableFact]
    public async Task A_graph_draws_every_source_that_is_held_and_its_table_says_the_same()
    {
        var page = await OpenAsync(Iran);
        var graph = page.Figure("Graph 1. GDP growth and oil revenue, 1980 to 1988");

        var drawn = await DashboardPage.SeriesAsync(graph);
        var table = await DashboardPage.TableAsync(graph);

        // World Bank, IMF of 2019, OPEC: nine years each.
        Assert.Equal([9, 9, 9], drawn.Take(3).Select(series => series.Length));
        Assert.Equal(-21.5996493516924, drawn[0][0]!.Value, 10);
        Assert.Equal(["1980", "−21.6"], table[0].Take(2).Select(cell => cell.Replace('-', '−')));
        Assert.Equal(9, table.Count);
        for (var year = 0; year < 9; year++)
        {
            for (var series = 0; series < 3; series++)
                Assert.Equal(drawn[series][year]!.Value, double.Parse(table[year][series + 1], System.Globalization.CultureInfo.InvariantCulture), 0.005);
        }
    }

    [SkippableFact]
    public async Task The_events_of_a_graph_are_listed_below_it_by_their_numbers()
    {
        var page = await OpenAsync(Iran);

        var events = page.Figure("Graph 1.").Locator("ol > li");

        await Expect(events).ToHaveCountAsync(5);
        await Expect(events.Nth(3)).ToHaveTextAsync("1983 Bombing of the US Marine barracks in Beirut");
    }

    [SkippableFact]
    public async Task Every_claim_is_there_with_its_outcome()
    {
        var page = await OpenAsync(Iran);

        await Expect(page.Main.Locator(".claim")).ToHaveCountAsync(31);
        await Expect(page.Main.GetByRole(AriaRole.List, new() { Name = "Claims" }).GetByRole(AriaRole.Listitem))
            .ToHaveTextAsync(["11 hold", "9 differ", "5 depend on the source or vintage", "6 cannot be checked here"]);
    }

    [SkippableFact]
    public async Task A_claim_has_the_texts_figure_and_what_each_source_and_vintage_says()
    {
        var page = await OpenAsync(Iran);

        var claim = page.Main.Locator("#claim-growth-2012");

        await Expect(claim).ToContainTextAsync("The economy shrank by 7.7 % in 2012. (II.C)");
        await Expect(claim).ToContainTextAsync("depends on the source Expected: −7.7 ± 0.1 %");
        await Expect(claim.GetByRole(AriaRole.Listitem).Nth(0)).ToContainTextAsync("Differs: −3.75 %, off by 3.95 by NY.GDP.MKTP.KD.ZG");
        await Expect(claim.GetByRole(AriaRole.Listitem).Nth(1)).ToContainTextAsync("Holds: −7.71 % by NGDP_RPCH (2019-04-01)");
    }

    [SkippableFact]
    public async Task The_claims_that_are_shown_are_chosen_and_the_address_keeps_the_choice()
    {
        var page = await OpenAsync(Iran);

        await page.Main.GetByLabel("holds (11)").UncheckAsync();
        await page.Main.GetByLabel("cannot be checked (6)").UncheckAsync();

        await Expect(page.Main.Locator(".claim")).ToHaveCountAsync(14);
        await Expect(page.Main).ToContainTextAsync("14 of 31 claims are shown.");
        await page.Tab.ReloadAsync();
        await page.SettledAsync();
        await Expect(page.Main.Locator(".claim")).ToHaveCountAsync(14);
        await Expect(page.Main.GetByLabel("holds (11)")).Not.ToBeCheckedAsync();
    }

    [SkippableFact]
    public async Task A_count_of_the_summary_leads_to_its_claims()
    {
        var page = await OpenAsync(Iran);

        await page.Main.GetByRole(AriaRole.Link, new() { Name = "9 differ" }).ClickAsync();

        await Expect(page.Main.Locator(".claim")).ToHaveCountAsync(9);
        await Expect(page.Main.GetByRole(AriaRole.Heading, new() { Name = "Which figures hold?" })).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task A_test_has_its_verdict_its_p_and_what_is_left_of_it_among_all_tests()
    {
        var page = await OpenAsync(Iran);

        var tests = await DashboardPage.RowsAsync(page.Main.GetByRole(AriaRole.Table, new() { Name = "Tests" }));

        Assert.Equal(9, tests.Count);
        Assert.Equal(["fragile", "0.004", "0.037"], tests.Single(test => test[0].Contains("oil-designations:", StringComparison.Ordinal))[1..4]);
        Assert.Equal(8, tests.Count(test => test[1] == "no evidence"));
    }

    [SkippableFact]
    public async Task The_coefficient_is_drawn_at_every_lag_of_every_test()
    {
        var page = await OpenAsync(Iran);
        var lags = page.Figure("Are there more new designations in years of higher or lower oil revenue?");

        var rows = await DashboardPage.TableAsync(lags);

        await Expect(page.Main.Locator(".multiples figure")).ToHaveCountAsync(9);
        Assert.Equal(["−3", "−2", "−1", "0", "1", "2", "3"], rows.Select(row => row[0]));
        Assert.Equal("+0.66", rows[2][1]);
    }

    [SkippableFact]
    public async Task A_value_leads_to_the_foot_note_of_its_source_and_terms()
    {
        var page = await OpenAsync(Iran);

        await page.Figure("Graph 1.").GetByRole(AriaRole.Link, new() { Name = "Source 2" }).ClickAsync();

        var note = page.Main.Locator("li:target");
        await Expect(note).ToBeInViewportAsync();
        await Expect(note).ToContainTextAsync("NGDP_RPCH of IRN: International Monetary Fund");
        await Expect(note).ToContainTextAsync("IMF's copyright and usage terms");
    }

    [SkippableFact]
    public async Task The_contents_lead_to_every_part_and_a_link_to_a_part_opens_there()
    {
        var page = await OpenAsync(Iran);

        await Expect(page.Main.GetByRole(AriaRole.Navigation, new() { Name = "Contents" }).GetByRole(AriaRole.Link))
            .ToHaveTextAsync(["What the series did", "Do they move together?", "Which figures hold?", "Eras and events", "Caveats", "Method", "Sources"]);
        await page.GoAsync($"{Iran}#caveats");
        await Expect(page.Main.GetByRole(AriaRole.Heading, new() { Name = "Caveats" })).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task Another_study_is_shown_by_the_same_code()
    {
        var page = await OpenAsync("/dashboard/studies/venezuela-oil-sanctions");

        await Expect(page.Heading).ToHaveTextAsync("Venezuela: its oil income and the sanctions, 1980 to today");
        await Expect(page.Main.Locator(".graphs figure")).ToHaveCountAsync(2);
        await Expect(page.Main.Locator(".claim")).ToHaveCountAsync(6);
        Assert.Equal(4, (await DashboardPage.RowsAsync(page.Main.GetByRole(AriaRole.Table, new() { Name = "Tests" }))).Count);
    }

    [SkippableFact]
    public async Task A_study_that_is_not_there_is_told_in_the_words_of_the_API()
    {
        var page = await OpenAsync("/dashboard/none");
        page.Foresee("404");

        await page.Tab.GotoAsync("/dashboard/studies/none");

        await Expect(page.Tab.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is no study 'none'.");
    }

    [SkippableFact]
    public async Task What_a_study_says_stays_text()
    {
        var page = await OpenAsync("/dashboard/none");
        await page.Tab.RouteAsync("**/api/studies/*", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("Bombing of", Markup.Image, StringComparison.Ordinal) });
        });

        await page.GoAsync(Iran);

        await Expect(page.Figure("Graph 1.").Locator("ol > li").Nth(3)).ToHaveTextAsync($"1983 {Markup.Image} the US Marine barracks in Beirut");
        await Expect(page.Tab.Locator("img")).ToHaveCountAsync(0);
    }

    [SkippableTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.Phone)]
    public async Task The_page_is_accessible(Look look)
    {
        var page = await OpenAsync(Iran, look);

        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
    }
}
