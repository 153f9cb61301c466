namespace SanctionsTracker.Browser.Records;

/// <summary>The page of one record, over the recordings.</summary>
public sealed class DesignationTests : DashboardTest
{
    private const string Soleimani = "/dashboard/designations/un/IRi.039";

    [SkippableFact]
    public async Task It_names_the_target_and_how_long_it_was_listed_by_which_evidence()
    {
        var page = await OpenAsync(Soleimani);

        await Expect(page.Heading).ToHaveTextAsync("QASEM SOLEIMANI");
        await Expect(page.Tab).ToHaveTitleAsync("QASEM SOLEIMANI · SanctionsTracker");
        await Expect(page.Main.GetByText("2007-03-24 (the publisher’s date) to 2024-09-26 (the date written in the snapshot)")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_same_target_on_other_lists_stands_with_the_days_between()
    {
        var page = await OpenAsync(Soleimani);
        var lists = page.Main.GetByRole(AriaRole.Region, new() { Name = "What each list did" }).Locator("tbody tr");

        await Expect(lists).ToHaveTextAsync(
        [
            "UN Security Council2007-03-240○ removed 2024-09-26",
            "European Union2007-03-240● listed",
            "OFAC SDN2007-10-25215● listed",
            "Canada2023-10-186,052● listed",
        ]);
    }

    [SkippableFact]
    public async Task A_chart_shows_when_each_list_had_it_and_its_table_says_the_same()
    {
        var page = await OpenAsync(Soleimani);
        await page.Main.GetByText("Data as a table").ClickAsync();

        await Expect(page.Main.Locator(".plot canvas")).ToBeVisibleAsync();
        await Expect(page.Main.Locator("figure tbody tr")).ToHaveCountAsync(4);
        await Expect(page.Main.Locator("figure tbody tr").First).ToHaveTextAsync("UN Security CouncilIRi.0392007-03-24the publisher’s date2024-09-26");
    }

    [SkippableFact]
    public async Task It_says_why_the_records_are_held_for_one_target_and_leads_to_them()
    {
        var page = await OpenAsync(Soleimani);

        await page.Main.GetByText("Why they are held for one").ClickAsync();
        await Expect(page.Main.GetByText("passport 008827 (IRN)").First).ToBeVisibleAsync();
        await page.Main.GetByRole(AriaRole.Link, new() { Name = "Qasem SOLEIMANI", Exact = true }).ClickAsync();

        await Expect(page.Main.GetByText("10481").First).ToBeVisibleAsync();
        await Expect(page.Heading).ToHaveTextAsync("Qasem SOLEIMANI");
    }

    [SkippableFact]
    public async Task Versions_say_what_differs_from_the_one_before()
    {
        var page = await OpenAsync("/dashboard/designations/un/SDi.004");
        var versions = page.Main.GetByRole(AriaRole.Region, new() { Name = "Versions over time" }).GetByRole(AriaRole.Listitem);

        await Expect(versions).ToHaveCountAsync(2);
        await Expect(versions.First).ToContainTextAsync("2024-09-26");
        await Expect(versions.First.Locator("del").Last).ToHaveTextAsync("Before: Sudanese by birth (nationality)");
        await Expect(versions.First.Locator("ins").Last).ToHaveTextAsync("Now: South Sudan (nationality)");
        await Expect(versions.Last.Locator("del, ins")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_name_in_another_script_says_which_and_runs_its_own_way()
    {
        var page = await OpenAsync("/dashboard/designations/ca/iran.1-part-1-1.1");
        var name = page.Main.GetByText("فرماندهی پدافند سایبری سپاه");

        await Expect(name).ToHaveAttributeAsync("lang", "und-Arab");
        await Expect(name).ToHaveAttributeAsync("dir", "auto");
        await Expect(page.Main.GetByRole(AriaRole.Cell, new() { Name = "Arabic" })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task News_are_quoted_and_lead_to_where_they_stand()
    {
        var page = await OpenAsync(Soleimani);
        var news = page.Main.GetByRole(AriaRole.Region, new() { Name = "In the news" });

        await Expect(news.Locator("blockquote")).ToHaveTextAsync("US drone strike in Baghdad kills Qasem Soleimani");
        await Expect(news.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "https://recordings.example/soleimani-2020");
    }

    [SkippableFact]
    public async Task It_says_whence_it_comes_down_to_the_element_of_the_archived_bytes()
    {
        var page = await OpenAsync(Soleimani);
        var provenance = page.Main.GetByRole(AriaRole.Region, new() { Name = "Where this comes from" });

        await Expect(provenance).ToContainTextAsync("/CONSOLIDATED_LIST/INDIVIDUALS/INDIVIDUAL[normalize-space(REFERENCE_NUMBER)='IRi.039']");
        await Expect(provenance).ToContainTextAsync("fd8e6dce964bb6754987199171c989151bf8e4e783352d662dd0362fd8f84049");
    }

    [SkippableFact]
    public async Task A_country_leads_to_its_line_up()
    {
        var page = await OpenAsync(Soleimani);

        await Expect(page.Main.GetByRole(AriaRole.Link, new() { Name = "Line-up of Iran" })).ToHaveAttributeAsync("href", "/dashboard/countries/IRN?list=un");
    }

    [SkippableFact]
    public async Task On_a_day_it_shows_what_was_known_of_then_and_leads_back_to_now()
    {
        var page = await OpenAsync("/dashboard/designations/un/SDi.004?as_of=2021-01-01");
        await Expect(page.Main.GetByText("With the content of 2021-01-01.")).ToBeVisibleAsync();
        await Expect(page.Main.GetByRole(AriaRole.Cell, new() { Name = "Sudanese by birth" })).ToBeVisibleAsync();

        await page.Main.GetByRole(AriaRole.Link, new() { Name = "As it is now" }).ClickAsync();

        await Expect(page.Main.GetByRole(AriaRole.Cell, new() { Name = "South Sudan" })).ToHaveCountAsync(2);
    }

    [SkippableFact]
    public async Task On_a_day_on_which_it_was_not_listed_the_page_says_when_it_was()
    {
        var page = await OpenOnAsync(await Shared.Demo);
        page.Foresee("Answered 404");
        page.Foresee("status of 404");
        await page.Tab.GotoAsync("/dashboard/designations/un/IRe.001?as_of=2025-01-01");

        await Expect(page.Tab.GetByRole(AriaRole.Alert)).ToContainTextAsync("'IRe.001' was not listed on 2025-01-01. It was from 2006-12-23 to 2024-09-26.");
    }

    [SkippableFact]
    public async Task Markup_in_any_field_stays_text()
    {
        var page = await OpenOnAsync(await Shared.Demo);
        await page.Tab.RouteAsync("**/api/**", async route =>
        {
            var answer = await route.FetchAsync();
            var body = await answer.TextAsync();
            foreach (var name in new[] { "QASEM SOLEIMANI", "Haj Qasem", "Qom", "Brigadier General", "US drone strike", "Qasem Soleimani" })
                body = body.Replace(name, Markup.Image, StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = answer, Body = body });
        });
        await page.GoAsync(Soleimani);

        await Expect(page.Heading).ToHaveTextAsync(Markup.Image);
        await Expect(page.Main.Locator("img")).ToHaveCountAsync(0);
    }

    [SkippableTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.Phone)]
    public async Task The_page_can_be_used_by_all(Look look)
    {
        var page = await OpenAsync(Soleimani, look);

        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
    }
}
