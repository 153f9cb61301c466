namespace SanctionsTracker.Browser.Records;

/// <summary>A list that is held: the recordings with a limit that the UN's second snapshot, which removes 96 of 380, does not keep.</summary>
public sealed class HeldTests : DashboardTest, IClassFixture<HeldTests.Held>
{
    private const string Source = "/dashboard/sources/un";
    private const string Limit = "Sources:un:MaximumShareRemoved=0.05";

    private readonly Held _held;

    public HeldTests(Held held) => _held = held;

    [SkippableFact]
    public async Task The_list_of_sources_says_why_it_waits()
    {
        var page = await GoAsync("/dashboard/sources");

        await Expect(page.Main.Locator("tbody tr").First).ToContainTextAsync("held");
        await Expect(page.Main.Locator("tbody tr").First).ToContainTextAsync("It would remove 96 of 380 records, more than the 5 % allowed at once.");
    }

    [SkippableFact]
    public async Task What_it_would_change_can_be_looked_at_by_kind_and_to_the_end()
    {
        var page = await GoAsync(Source);
        await Expect(page.Main.GetByText("31 added, 7 amended, 96 removed")).ToBeVisibleAsync();

        await page.Main.GetByLabel("Kind").SelectOptionAsync("removed");
        await Expect(page.Main.Locator(".change")).ToHaveCountAsync(50);
        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();

        await Expect(page.Main.Locator(".change")).ToHaveCountAsync(96);
        Assert.EndsWith("?kind=removed", page.Tab.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_release_that_is_called_off_changes_nothing()
    {
        var page = await GoAsync(Source);
        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Release it…" }).ClickAsync();
        await Expect(page.Tab.GetByRole(AriaRole.Dialog)).ToContainTextAsync("This applies it: 31 added, 7 amended, 96 removed.");

        await page.Tab.Keyboard.PressAsync("Escape");

        await Expect(page.Main.GetByRole(AriaRole.Button, new() { Name = "Release it…" })).ToBeFocusedAsync();
        await page.GoAsync(Source);
        await Expect(page.Main.GetByText("Held: the newest snapshot waits for the owner")).ToBeVisibleAsync();
    }

    [SkippableTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.Phone)]
    public async Task The_page_can_be_used_by_all_with_the_question_open_too(Look look)
    {
        var page = await GoAsync(Source, look);
        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();

        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Release it…" }).ClickAsync();

        await page.ShouldBeAccessibleAsync();
    }

    [SkippableFact]
    public async Task One_that_is_released_is_told_among_the_changes()
    {
        await using var tracker = await Tracker.StartAsync(Limit);
        var page = await OpenOnAsync(tracker);
        await page.GoAsync(Source);

        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Release it…" }).ClickAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Release it: 31 added, 7 amended, 96 removed" }).ClickAsync();
        await Expect(page.Main.GetByText("Updated: 315 records; 31 added, 7 amended, 96 removed")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(page.Main.GetByText("Held: the newest snapshot waits for the owner")).ToHaveCountAsync(0);

        await page.GoAsync("/dashboard/changes");
        await Expect(page.Main.Locator(".change").First).ToContainTextAsync("released");
        await page.Tab.CloseAsync();
    }

    private async Task<DashboardPage> GoAsync(string path, Look look = Look.Light)
    {
        var page = await OpenOnAsync(await _held.Started, look);
        await page.GoAsync(path);
        return page;
    }

    /// <summary>A tracker that the tests only read.</summary>
    public sealed class Held() : OwnTracker(Limit);
}
