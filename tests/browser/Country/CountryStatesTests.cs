namespace SanctionsTracker.Browser.Country;

/// <summary>What the country page says where there is nothing to show, or something is wrong.</summary>
public sealed class CountryStatesTests : CountryTest
{
    [SkippableFact]
    public async Task A_country_of_which_nothing_is_held_says_so()
    {
        var page = await OpenAsync("/dashboard/countries/FRA");

        await Expect(page.Main).ToContainTextAsync("Nothing is held on France from 1980 to");
        await Expect(page.Main).ToContainTextAsync("No indicator is held for this country, so there is nothing to compare.");
        await page.ShouldBeAccessibleAsync();
    }

    [SkippableFact]
    public async Task What_the_API_cannot_read_is_said_in_its_words_and_mended_in_place()
    {
        var page = await OpenAsync("/dashboard?from=long+ago");
        page.Foresee("400");
        await Expect(page.Tab.Locator(".lineup-panel").GetByRole(AriaRole.Alert)).ToContainTextAsync("'from' must be a year, quarter, month or day");
        await page.ShouldBeAccessibleAsync();

        await page.Tab.GetByLabel("From", new() { Exact = true }).FillAsync("2000");
        await page.Tab.Keyboard.PressAsync("Enter");

        await Expect(page.Tab.GetByText("Iran by year, 2000 to")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task A_tracker_that_went_away_is_told_and_asked_again()
    {
        await using var tracker = await Tracker.StartAsync();
        var page = await OpenOnAsync(tracker);
        await page.GoAsync("/dashboard");
        page.Foresee("ERR_CONNECTION_REFUSED");
        tracker.Kill();

        await page.Tab.GetByLabel("By", new() { Exact = true }).SelectOptionAsync("quarter");

        var alert = page.Tab.Locator(".lineup-panel").GetByRole(AriaRole.Alert);
        await Expect(alert).ToContainTextAsync("The tracker does not answer. Is it running?");
        await Expect(alert.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToBeVisibleAsync();
    }
}
