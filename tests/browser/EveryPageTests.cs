namespace SanctionsTracker.Browser;

/// <summary>What holds for every page.</summary>
public sealed class EveryPageTests : DashboardTest
{
    /// <summary>Each page once, with something to show.</summary>
    public static TheoryData<string> Pages =>
    [
        "/dashboard", "/dashboard/studies", "/dashboard/studies/venezuela-oil-sanctions", "/dashboard/changes", "/dashboard/designations?list=un&program=Iran",
        "/dashboard/designations/un/IRi.039", "/dashboard/sources", "/dashboard/sources/un", "/dashboard/subscriptions",
    ];

    /// <summary>Views of pages, by their addresses.</summary>
    public static TheoryData<string> Views =>
    [
        "/dashboard/countries/VEN?from=2000&to=2020", "/dashboard/studies/iran-illogic-2018?outcome=differs", "/dashboard/changes?list=un&kind=removed",
        "/dashboard/designations?list=un&program=Iran&as_of=2013-06-01",
    ];

    [SkippableFact]
    public async Task Every_page_that_the_head_leads_to_is_shown_without_an_error()
    {
        var page = await OpenAsync("/dashboard/none");
        var links = page.Tab.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).GetByRole(AriaRole.Link);
        await Expect(links).ToHaveCountAsync(6);

        foreach (var link in await links.AllAsync())
        {
            await link.ClickAsync();
            await Expect(link).ToHaveAttributeAsync("aria-current", "page");
            await page.SettledAsync();
            await Expect(page.Tab.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task The_keyboard_alone_reaches_every_control_and_shows_where_it_is(string path)
    {
        var page = await OpenAsync(path);
        var walk = await TabWalk.StartAsync(page.Tab);

        await walk.TabThroughAsync();

        Assert.Empty(await walk.NotReachedAsync());
        Assert.Empty(await walk.WithoutVisibleFocusAsync());
    }

    [SkippableTheory]
    [MemberData(nameof(Views))]
    public async Task A_view_comes_back_by_reload_and_by_the_back_button(string view)
    {
        var page = await OpenAsync(view);
        // What a page adds to what it shows already, as a country's eras, is nothing that it waits for.
        await page.Tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var shown = await page.Main.InnerTextAsync();

        await page.Tab.ReloadAsync();
        await Expect(page.Main).ToHaveTextAsync(shown, new() { UseInnerText = true });

        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "SanctionsTracker" }).ClickAsync();
        await page.SettledAsync();
        await page.Tab.GoBackAsync();
        await Expect(page.Main).ToHaveTextAsync(shown, new() { UseInnerText = true });
        Assert.EndsWith(view, page.Tab.Url, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_says_when_nobody_answers_and_can_be_asked_again(string path)
    {
        var page = await OpenAsync("/dashboard/none");
        page.Foresee("ERR_CONNECTION_REFUSED");
        await page.Tab.RouteAsync("**/api/**", route => route.AbortAsync("connectionrefused"));
        await page.Tab.GotoAsync(path);
        var alert = page.Tab.Locator("main").GetByRole(AriaRole.Alert);
        await Expect(alert.First).ToContainTextAsync("The tracker does not answer. Is it running?");

        await page.Tab.UnrouteAllAsync();
        while (await alert.CountAsync() is > 0 and var failed)
        {
            await alert.First.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
            await Expect(alert).ToHaveCountAsync(failed - 1);
        }

        await page.SettledAsync();
    }

    [SkippableTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.Phone)]
    public async Task An_address_that_is_no_page_says_so_and_leads_on(Look look)
    {
        var page = await OpenAsync("/dashboard/none", look);

        await Expect(page.Heading).ToHaveTextAsync("There is no such page");
        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
    }
}
