namespace SanctionsTracker.Browser.Records;

/// <summary>The page of changes, over the recordings' one sync of the UN's list: 96 removed, 31 added, 7 amended.</summary>
public sealed class ChangesTests : DashboardTest
{
    private const string Changes = "/dashboard/changes";

    [SkippableFact]
    public async Task Changes_stand_under_their_day_and_the_rest_is_brought_when_asked()
    {
        var page = await OpenAsync(Changes);
        await Expect(Entries(page)).ToHaveCountAsync(100);

        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();

        await Expect(Entries(page)).ToHaveCountAsync(134);
        await Expect(page.Main.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveCountAsync(1);
        await Expect(page.Main.GetByText("Shown: 96 removed, 7 amended, 31 added")).ToBeVisibleAsync();
        await Expect(page.Main.GetByRole(AriaRole.Button, new() { Name = "Show more" })).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_kind_that_is_no_longer_ticked_leaves_the_list_and_the_address()
    {
        var page = await OpenAsync(Changes);

        await page.Main.GetByLabel("removed", new() { Exact = true }).UncheckAsync();

        await Expect(Entries(page)).ToHaveCountAsync(38);
        await Expect(page.Tab).ToHaveURLAsync($"{Changes}?kind=added,amended,relisted,released,verdict_changed,values_released");
    }

    [SkippableFact]
    public async Task An_address_restores_its_view()
    {
        var page = await OpenAsync($"{Changes}?kind=amended&list=un&country=SDN&since=2020-01-01");

        await Expect(Entries(page)).ToHaveCountAsync(1);
        await Expect(page.Main.GetByLabel("amended", new() { Exact = true })).ToBeCheckedAsync();
        await Expect(page.Main.GetByLabel("removed", new() { Exact = true })).Not.ToBeCheckedAsync();
        await Expect(page.Main.GetByLabel("Country")).ToHaveValueAsync("SDN");
        await Expect(page.Main.GetByLabel("Since")).ToHaveValueAsync("2020-01-01");
    }

    [SkippableFact]
    public async Task Going_back_restores_the_view_before()
    {
        var page = await OpenAsync($"{Changes}?kind=amended");
        await page.Main.GetByLabel("Country").SelectOptionAsync("SDN");
        await Expect(Entries(page)).ToHaveCountAsync(1);

        await page.Tab.GoBackAsync();

        await Expect(Entries(page)).ToHaveCountAsync(7);
        await Expect(page.Main.GetByLabel("Country")).ToHaveValueAsync("");
    }

    [SkippableFact]
    public async Task A_field_shows_what_it_said_before_and_says_now()
    {
        var page = await OpenAsync($"{Changes}?kind=amended&country=SDN");

        await Expect(page.Main.Locator("del")).ToHaveTextAsync("Before: Sudanese by birth (nationality)");
        await Expect(page.Main.Locator("ins")).ToHaveTextAsync(["Now: South Sudan (nationality)", "Now: Sudan (nationality)"]);
    }

    [SkippableFact]
    public async Task A_name_leads_to_its_record()
    {
        var page = await OpenAsync($"{Changes}?kind=amended&country=SDN");

        await page.Main.GetByRole(AriaRole.Link, new() { Name = "JIBRIL ABDULKARIM IBRAHIM MAYU" }).ClickAsync();

        await Expect(page.Tab).ToHaveURLAsync("/dashboard/designations/un/SDi.004");
        await Expect(page.Heading).ToHaveTextAsync("JIBRIL ABDULKARIM IBRAHIM MAYU");
    }

    [SkippableTheory]
    [InlineData("Atom", "/api/changes.atom?list=un&kind=amended")]
    [InlineData("JSON Feed", "/api/changes.json?list=un&kind=amended")]
    public async Task A_feed_has_the_filters_of_the_view(string name, string address)
    {
        var page = await OpenAsync($"{Changes}?list=un&kind=amended");

        await Expect(page.Main.GetByRole(AriaRole.Link, new() { Name = name })).ToHaveAttributeAsync("href", address);
    }

    [SkippableTheory]
    [InlineData("study", "iran-illogic-2018", "verdict_changed", "/dashboard/studies/iran-illogic-2018")]
    [InlineData("indicator", "IRN/NY.GDP.MKTP.KD.ZG", "values_released", "/dashboard/countries/IRN?indicators=NY.GDP.MKTP.KD.ZG")]
    [InlineData("source", "un", "released", "/dashboard/sources/un")]
    public async Task A_change_of_no_record_leads_to_what_it_is_about(string subject, string id, string kind, string address)
    {
        var page = await OpenOnAsync(await Shared.Demo);
        await AnswerAsync(page, $$"""
            {"id":"x-1","recorded_at":"2026-02-03T04:05:06Z","subject":"{{subject}}","subject_id":"{{id}}","list":null,"designation_id":null,"record_id":null,
             "name":"What it is about","kind":"{{kind}}","fields":[],"countries":["IRN"]}
            """);
        await page.GoAsync(Changes);

        await Expect(page.Main.GetByRole(AriaRole.Link, new() { Name = "What it is about" })).ToHaveAttributeAsync("href", address);
    }

    [SkippableFact]
    public async Task Markup_in_names_and_fields_stays_text_and_long_texts_unfold()
    {
        var page = await OpenOnAsync(await Shared.Demo);
        var longText = $"<b>{new string('x', 300)}</b>";
        await AnswerAsync(page, $$"""
            {"id":"un-1","recorded_at":"2026-02-03T04:05:06Z","subject":"designation","subject_id":"un/X.1","list":"un","designation_id":"X.1","record_id":"X.1",
             "name":"{{Markup.Image}}","kind":"amended","fields":[{"field":"remarks","before":"{{Markup.Image}}","after":"{{longText}}"}],"countries":["IRN"]}
            """);
        await page.GoAsync(Changes);

        await Expect(page.Main.GetByRole(AriaRole.Link, new() { Name = Markup.Image })).ToBeVisibleAsync();
        await Expect(page.Main.Locator("img, b")).ToHaveCountAsync(0);
        await page.Main.Locator("ins summary").ClickAsync();
        await Expect(page.Main.GetByText(longText)).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Where_nothing_fits_the_page_says_so()
    {
        var page = await OpenAsync($"{Changes}?country=ABW");

        await Expect(page.Main.GetByText("No change fits.")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task What_the_tracker_refuses_is_shown_in_its_words()
    {
        var page = await OpenOnAsync(await Shared.Demo);
        page.Foresee("Answered 400");
        page.Foresee("status of 400");
        await page.GoAsync($"{Changes}?since=yesterday");

        await Expect(page.Main.GetByRole(AriaRole.Alert)).ToContainTextAsync("'since' must be a time (2017-02-03T04:05:06Z) or a day (2017-02-03), not 'yesterday'.");
    }

    [SkippableTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.Phone)]
    public async Task The_page_can_be_used_by_all(Look look)
    {
        var page = await OpenAsync($"{Changes}?kind=amended,added", look);

        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
    }

    private static ILocator Entries(DashboardPage page) => page.Main.Locator(".change");

    // The feed says this one change, whatever is asked.
    private static async Task AnswerAsync(DashboardPage page, string change) => await page.Tab.RouteAsync("**/api/changes.json?*", route => route.FulfillAsync(new()
    {
        ContentType = "application/feed+json",
        Body = $$"""{"items":[{"_change":{{change}}}]}""",
    }));
}
