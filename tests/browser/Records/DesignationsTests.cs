namespace SanctionsTracker.Browser.Records;

/// <summary>The list of designations, over the recordings.</summary>
public sealed class DesignationsTests : DashboardTest
{
    private const string Designations = "/dashboard/designations";

    [SkippableFact]
    public async Task All_that_are_listed_come_in_pages_of_which_none_repeats()
    {
        var page = await OpenAsync(Designations);
        await Expect(page.Main.GetByText("1,761 records")).ToBeVisibleAsync();
        await Expect(Rows(page)).ToHaveCountAsync(50);

        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();
        await Expect(Rows(page)).ToHaveCountAsync(100);

        var links = await page.Main.Locator("tbody a").EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");
        Assert.Equal(100, links.Distinct().Count());
    }

    [SkippableFact]
    public async Task A_name_that_is_entered_narrows_the_list_and_stands_in_the_address()
    {
        var page = await OpenAsync(Designations);

        await page.Main.GetByLabel("Name", new() { Exact = true }).FillAsync("soleimani");
        await page.Tab.Keyboard.PressAsync("Enter");

        await Expect(Rows(page)).ToHaveCountAsync(8);
        await Expect(page.Tab).ToHaveURLAsync($"{Designations}?q=soleimani");
    }

    [SkippableFact]
    public async Task An_address_restores_its_view()
    {
        var page = await OpenAsync($"{Designations}?list=un&country=IRN&program=Iran&type=person&status=listed,removed&as_of=2013-06-01&q=soleimani");

        await Expect(Rows(page)).ToHaveCountAsync(1);
        await Expect(page.Main.GetByLabel("Name", new() { Exact = true })).ToHaveValueAsync("soleimani");
        await Expect(page.Main.GetByLabel("Country")).ToHaveValueAsync("IRN");
        await Expect(page.Main.GetByLabel("Type")).ToHaveValueAsync("person");
        await Expect(page.Main.GetByLabel("Status")).ToHaveValueAsync("listed,removed");
        await Expect(page.Main.GetByLabel("Programme")).ToHaveValueAsync("Iran");
        await Expect(page.Main.GetByLabel("Listed on the day")).ToHaveValueAsync("2013-06-01");
        await Expect(page.Main.GetByLabel("UN Security Council")).ToBeCheckedAsync();
        await Expect(page.Main.GetByLabel("Canada")).Not.ToBeCheckedAsync();
    }

    [SkippableFact]
    public async Task A_view_that_the_fields_do_not_offer_is_shown_all_the_same()
    {
        var page = await OpenAsync($"{Designations}?country=IRN,SYR&list=un&as_of=2013-06-01");

        await Expect(page.Main.GetByLabel("Country")).ToHaveValueAsync("IRN,SYR");
    }

    [SkippableFact]
    public async Task On_a_day_those_of_then_are_listed_with_when_they_were_removed()
    {
        var page = await OpenAsync($"{Designations}?list=un&country=IRN&as_of=2013-06-01");

        await Expect(page.Main.GetByText("84 records")).ToBeVisibleAsync();
        await Expect(Rows(page).First).ToContainTextAsync("2006-12-23");
        await Expect(Rows(page).First).ToContainTextAsync("removed 2024-09-26");
    }

    [SkippableFact]
    public async Task Before_anything_was_known_the_page_says_when_knowledge_begins()
    {
        var page = await OpenAsync($"{Designations}?known_at=2020-01-01");

        await Expect(page.Main.GetByText("Before its first commit nothing is known of a list")).ToBeVisibleAsync();
        await Expect(page.Main.GetByText("No record fits.")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_table_of_all_that_fits_can_be_kept_as_CSV()
    {
        var page = await OpenAsync($"{Designations}?list=un&country=IRN&as_of=2013-06-01");

        var download = await page.Tab.RunAndWaitForDownloadAsync(() => page.Main.GetByRole(AriaRole.Button, new() { Name = "Download as CSV" }).ClickAsync());

        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.Equal("list,id,record_id,name,type,status,programmes,countries,listed_from,listed_from_precision,listed_from_evidence,removed_on", lines[0]);
        Assert.Equal("un,IRe.001,IRe.001,7TH OF TIR,organisation,removed,Iran,IRN,2006-12-23,day,listed_on,2024-09-26", lines[1]);
        Assert.Equal(85, lines.Length);
    }

    [SkippableFact]
    public async Task The_keyboard_alone_finds_and_opens_a_record()
    {
        var page = await OpenAsync(Designations);
        await TabToAsync(page, "q");

        await page.Tab.Keyboard.TypeAsync("7th of tir");
        await page.Tab.Keyboard.PressAsync("Tab");
        await Expect(Rows(page)).ToHaveCountAsync(2);
        await TabToAsync(page, "status");
        await page.Tab.Keyboard.TypeAsync("Removed");
        await Expect(Rows(page)).ToHaveCountAsync(1);
        await TabToAsync(page, "7TH OF TIR");
        await page.Tab.Keyboard.PressAsync("Enter");

        await Expect(page.Heading).ToHaveTextAsync("7TH OF TIR");
    }

    [SkippableFact]
    public async Task Markup_in_a_name_stays_text()
    {
        var page = await OpenOnAsync(await Shared.Demo);
        await page.Tab.RouteAsync("**/api/designations?*", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("7TH OF TIR", Markup.Image, StringComparison.Ordinal) });
        });
        await page.GoAsync($"{Designations}?list=un&country=IRN&as_of=2013-06-01");

        await Expect(page.Main.GetByRole(AriaRole.Link, new() { Name = Markup.Image })).ToBeVisibleAsync();
        await Expect(page.Main.Locator("img")).ToHaveCountAsync(0);
    }

    [SkippableTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.Phone)]
    public async Task The_page_can_be_used_by_all(Look look)
    {
        var page = await OpenAsync($"{Designations}?status=listed,removed&program=Iran", look);

        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
    }

    private static ILocator Rows(DashboardPage page) => page.Main.Locator("tbody tr");

    // By Tab, as who has no mouse; to the field of a name, or the link of a text.
    private static async Task TabToAsync(DashboardPage page, string wanted)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await page.Tab.Keyboard.PressAsync("Tab");
            if (await page.Tab.EvaluateAsync<string>("document.activeElement.name || document.activeElement.textContent") == wanted) return;
        }

        Assert.Fail($"Tab does not lead to '{wanted}'.");
    }
}
