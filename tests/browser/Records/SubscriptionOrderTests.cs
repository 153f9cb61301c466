namespace SanctionsTracker.Browser.Records;

/// <summary>How a subscription is ordered.</summary>
public sealed class SubscriptionOrderTests(SubscriptionPages.Sending sending) : SubscriptionPages(sending)
{
    [SkippableFact]
    public async Task What_the_tracker_refuses_stands_at_the_field_that_it_is_about()
    {
        var page = await GoAsync();
        page.Foresee("Answered 400");
        page.Foresee("status of 400");
        await FillAsync(page, "ftp://example.org", "Refused");
        await page.Main.GetByLabel("Watched names").FillAsync("a");
        await page.Main.GetByLabel("How often").SelectOptionAsync("daily");
        await page.Main.GetByLabel("Time zone").FillAsync("Mars");

        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Make it" }).ClickAsync();

        await Expect(page.Main.Locator(".fault")).ToHaveTextAsync(
        [
            "'url' cannot be used: Nothing can be sent to this address: it does not begin with https://.",
            "'cadence.time_zone' must be an IANA time zone (Europe/Berlin), and there is no 'Mars'.",
            "'filters.watch' has an entry of 1 characters: each has 3 to 200, on one line.",
        ]);
        await Expect(page.Main.GetByLabel("Address")).ToBeFocusedAsync();
        await Expect(page.Main.GetByLabel("Address")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.ShouldBeAccessibleAsync();
    }

    [SkippableFact]
    public async Task Everything_that_is_ordered_is_shown_in_words()
    {
        var page = await GoAsync();
        await FillAsync(page, Nowhere, "In words");
        await page.Main.GetByLabel("How often").SelectOptionAsync("weekly");
        await page.Main.GetByLabel("Day").SelectOptionAsync("friday");
        await page.Main.GetByLabel("Time zone").FillAsync("Asia/Tehran");
        await page.Main.GetByLabel("European Union").CheckAsync();
        await page.Main.GetByLabel("vessel").CheckAsync();
        await page.Main.GetByLabel("Countries").FillAsync("IRN\nSYR");
        await page.Main.GetByLabel("Verdicts of studies").CheckAsync();
        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Make it" }).ClickAsync();

        var row = page.Main.Locator("tbody tr").Filter(new() { HasText = "In words" });
        await Expect(row).ToContainTextAsync("Changes on European Union; of Iran, Syria; types: vessel; verdicts of studies that change");
        await Expect(row).ToContainTextAsync("weekly, on Friday at 08:00 (Asia/Tehran)");
    }
}
