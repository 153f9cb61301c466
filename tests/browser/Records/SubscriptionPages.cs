namespace SanctionsTracker.Browser.Records;

/// <summary>The owner's pages of subscriptions, on a tracker that may send to this machine; each test makes subscriptions of its own.</summary>
public abstract class SubscriptionPages(SubscriptionPages.Sending sending) : DashboardTest, IClassFixture<SubscriptionPages.Sending>
{
    protected const string Subscriptions = "/dashboard/subscriptions";

    // Nobody is there.
    protected const string Nowhere = "http://127.0.0.1:9/hook";

    protected async Task<DashboardPage> GoAsync(Look look = Look.Light)
    {
        var page = await OpenOnAsync(await sending.Started, look);
        await page.GoAsync(Subscriptions);
        return page;
    }

    /// <summary>Opens the form and says what an order must.</summary>
    protected static async Task FillAsync(DashboardPage page, string url, string description)
    {
        await page.Main.GetByText("Make a subscription").ClickAsync();
        await page.Main.GetByLabel("Address").FillAsync(url);
        await page.Main.GetByLabel("Description").FillAsync(description);
    }

    /// <summary>The list, where one was just made and shows its secret.</summary>
    protected async Task<DashboardPage> MakeAsync(string url, string description, Look look = Look.Light)
    {
        var page = await GoAsync(look);
        await FillAsync(page, url, description);
        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Make it" }).ClickAsync();
        await Expect(page.Main.Locator(".secret")).ToBeVisibleAsync();
        return page;
    }

    /// <summary>The page of a new one.</summary>
    protected async Task<DashboardPage> MadeAsync(string description, Look look = Look.Light)
    {
        var page = await MakeAsync(Nowhere, description, look);
        await FollowAsync(page);
        await Expect(page.Heading).ToHaveTextAsync(description);
        await page.SettledAsync();
        return page;
    }

    protected static Task FollowAsync(DashboardPage page) => page.Main.GetByRole(AriaRole.Link, new() { Name = "Its page" }).ClickAsync();

    /// <summary>A tracker that may send to this machine.</summary>
    public sealed class Sending() : OwnTracker("Digests:AllowLoopbackTargets=true");
}
