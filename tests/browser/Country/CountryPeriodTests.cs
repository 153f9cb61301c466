namespace SanctionsTracker.Browser.Country;

/// <summary>One period of the chart: its values, its events, and the way there by pointer and by keyboard.</summary>
public sealed class CountryPeriodTests : CountryTest
{
    [SkippableFact]
    public async Task Pointing_at_a_year_tells_all_its_values()
    {
        var page = await OpenAsync("/dashboard");

        await new LineupChart(page).PointAsync(2012);

        var readout = page.Tab.Locator(".readout");
        await Expect(readout).ToContainTextAsync("2012 Regional escalation");
        await Expect(readout).ToContainTextAsync("GDP growth (annual, real) -3.75");
        await Expect(readout).ToContainTextAsync("101,467.69 million US$");
        await Expect(readout).ToContainTextAsync("designations 44");
        await Expect(page.Tab.Locator(".cursor")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_readout_never_moves_the_chart_below_it()
    {
        var page = await OpenAsync("/dashboard");
        var chart = new LineupChart(page);
        var before = await chart.AtAsync(2012);

        foreach (var year in Enumerable.Range(1980, 47)) await chart.PointAsync(year);

        Assert.Equal(before, await chart.AtAsync(2012));
    }

    [SkippableFact]
    public async Task The_band_stays_on_its_year_when_the_window_is_narrowed()
    {
        var page = await OpenAsync("/dashboard?period=2012");
        var chart = new LineupChart(page);
        await chart.HasItsBandOnAsync(2012);

        await page.Tab.SetViewportSizeAsync(800, 900);

        await chart.HasItsBandOnAsync(2012);
    }

    [SkippableFact]
    public async Task A_click_on_a_year_lists_its_events_with_links_to_the_records()
    {
        var page = await OpenAsync("/dashboard");

        await new LineupChart(page).ClickAsync(2007);

        var events = page.Tab.GetByRole(AriaRole.Region, new() { Name = "Events of 2007", Exact = true });
        await Expect(events).ToContainTextAsync("80 events.");
        await Expect(events.Locator("tbody tr")).ToHaveCountAsync(80);
        await Expect(events.GetByRole(AriaRole.Link, new() { Name = "Fereidoun Abbasi-Davani", Exact = true })).ToHaveAttributeAsync("href", "/dashboard/designations/eu/32012R0267-1");
        Assert.Equal("/dashboard?period=2007", View(page));
    }

    [SkippableFact]
    public async Task Events_beyond_a_hundred_come_on_demand()
    {
        var page = await OpenAsync("/dashboard?period=2023");
        var rows = page.Tab.Locator("section[aria-labelledby=events] tbody tr");
        await Expect(rows).ToHaveCountAsync(100);

        await page.Tab.GetByText("Show 100 more of 293").ClickAsync();
        await page.Tab.GetByText("Show 93 more of 293").ClickAsync();

        await Expect(rows).ToHaveCountAsync(293);
    }

    [SkippableFact]
    public async Task An_article_leads_to_where_it_was_published()
    {
        var page = await OpenAsync("/dashboard?period=2012&events=news");

        await Expect(page.Tab.GetByRole(AriaRole.Link, new() { Name = "Council agrees an embargo on Iranian oil" }))
            .ToHaveAttributeAsync("href", "https://recordings.example/eu-oil-embargo-2012");
    }

    [SkippableFact]
    public async Task The_keyboard_goes_from_period_to_period_and_lists_the_events()
    {
        var page = await OpenAsync("/dashboard?from=2006&to=2012");
        var slider = page.Tab.GetByRole(AriaRole.Slider, new() { Name = "Period" });
        await slider.FocusAsync();

        await page.Tab.Keyboard.PressAsync("Home");
        await page.Tab.Keyboard.PressAsync("ArrowRight");

        Assert.StartsWith("2007: GDP growth (annual, real) 8.16", await slider.GetAttributeAsync("aria-valuetext"), StringComparison.Ordinal);
        await page.Tab.Keyboard.PressAsync("Enter");
        await Expect(page.Tab.GetByRole(AriaRole.Heading, new() { Name = "Events of 2007" })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Tab_alone_reaches_every_control_and_shows_where_it_is()
    {
        var page = await OpenAsync("/dashboard?period=2006");
        await OpenChoicesAsync(page);
        var walk = await TabWalk.StartAsync(page.Tab);

        await walk.TabThroughAsync();

        Assert.Empty(await walk.NotReachedAsync());
        Assert.Empty(await walk.WithoutVisibleFocusAsync());
    }

    [SkippableFact]
    public async Task Zooming_by_button_lives_in_the_address_and_a_link_restores_it()
    {
        var page = await OpenAsync("/dashboard");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
        await page.Tab.WaitForURLAsync("**/dashboard?zoom=1992..2014");

        await page.GoAsync("/dashboard?zoom=1998..2012");

        Assert.Equal((1998, 2012), await new LineupChart(page).SeenAsync());
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "All periods" }).ClickAsync();
        await page.Tab.WaitForURLAsync("**/dashboard");
        Assert.Equal((1980, 2026), await new LineupChart(page).SeenAsync());
    }
}
