using System.Text.Json.Nodes;

namespace SanctionsTracker.Browser.Records;

/// <summary>The pages of sources, over the recordings.</summary>
public sealed class SourcesTests : DashboardTest
{
    private const string Sources = "/dashboard/sources";

    [SkippableFact]
    public async Task Every_source_says_how_it_fares()
    {
        var page = await OpenAsync(Sources);

        await Expect(Rows(page)).ToHaveCountAsync(16);
        await Expect(Rows(page).Filter(new() { HasText = "United Nations" }).First).ToContainTextAsync("✓ ok");
        await Expect(Rows(page).Filter(new() { HasText = "worldbank" })).ToContainTextAsync("indicators");
    }

    [SkippableFact]
    public async Task A_kind_narrows_the_list_and_stands_in_the_address()
    {
        var page = await OpenAsync(Sources);

        await page.Main.GetByLabel("Kind").SelectOptionAsync("list");

        await Expect(Rows(page)).ToHaveCountAsync(7);
        await Expect(page.Tab).ToHaveURLAsync($"{Sources}?kind=list");
    }

    [SkippableFact]
    public async Task Those_that_fail_stand_first_with_the_whole_error_as_text()
    {
        var page = await OpenOnAsync(await Shared.Demo);
        await page.Tab.RouteAsync("**/api/sources?*", async route =>
        {
            var answer = await route.FetchAsync();
            var sources = JsonNode.Parse(await answer.TextAsync())!;
            var source = sources["items"]!.AsArray().Single(item => item!["id"]!.GetValue<string>() == "worldbank")!;
            (source["status"], source["error"]) = ("failing", $"{Markup.Image} is no XML");
            await route.FulfillAsync(new() { Response = answer, Body = sources.ToJsonString() });
        });
        await page.GoAsync(Sources);

        await Expect(Rows(page).First).ToContainTextAsync("✕ failing");
        await Expect(Rows(page).First).ToContainTextAsync($"{Markup.Image} is no XML");
        await Expect(page.Main.Locator("img")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_source_shows_what_could_not_be_used_and_why()
    {
        var page = await OpenAsync($"{Sources}/worldbank");

        await Expect(Rows(page)).ToHaveCountAsync(3);
        await Expect(Rows(page).First).ToContainTextAsync("IRN/MS.MIL.MPRT.KD");
        await Expect(Rows(page).First).ToContainTextAsync("404 Not recorded");
    }

    [SkippableTheory]
    [InlineData("", Look.Light)]
    [InlineData("", Look.Dark)]
    [InlineData("", Look.Phone)]
    [InlineData("/worldbank", Look.Light)]
    [InlineData("/un", Look.Dark)]
    [InlineData("/worldbank", Look.Phone)]
    public async Task The_pages_can_be_used_by_all(string path, Look look)
    {
        var page = await OpenAsync($"{Sources}{path}", look);

        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
    }

    private static ILocator Rows(DashboardPage page) => page.Main.Locator("tbody tr");
}
