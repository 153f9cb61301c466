using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Browser.Records;

/// <summary>What the owner does with a subscription.</summary>
public sealed class SubscriptionTests(SubscriptionPages.Sending sending) : SubscriptionPages(sending)
{
    [SkippableFact]
    public async Task One_that_is_made_shows_its_secret_once_and_its_test_arrives()
    {
        await using var receiver = await LoopbackServer.StartAsync();
        var arrived = "";
        receiver.Answer("/hook", async context => arrived = await new StreamReader(context.Request.Body).ReadToEndAsync());
        var page = await MakeAsync(receiver.At("/hook").ToString(), "Once");
        var secret = await page.Main.Locator(".secret").InnerTextAsync();

        await FollowAsync(page);
        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Send a test" }).ClickAsync();
        await Expect(page.Main.GetByText("The receiver answered 200")).ToBeVisibleAsync();

        Assert.StartsWith("whsec_", secret, StringComparison.Ordinal);
        Assert.Contains("\"test\":true", arrived, StringComparison.Ordinal);
        await Expect(page.Main.GetByRole(AriaRole.Region, new() { Name = "Attempts, of tests" }).Locator("tbody tr")).ToContainTextAsync("delivered");
        await ShouldNotKeepAsync(page, secret);
    }

    [SkippableFact]
    public async Task A_change_asks_for_nothing_but_what_is_other()
    {
        var page = await MadeAsync("Changed");
        await page.Main.GetByText("Change it").ClickAsync();
        await page.Main.GetByLabel("How often").SelectOptionAsync("hourly");

        var asked = await page.Tab.RunAndWaitForRequestAsync(
            () => page.Main.GetByRole(AriaRole.Button, new() { Name = "Change it" }).ClickAsync(), request => request.Method == "PATCH");

        Assert.Equal("""{"cadence":{"kind":"hourly"}}""", asked.PostData);
        await Expect(page.Main.GetByText("It is changed.")).ToBeVisibleAsync();
        await Expect(page.Main.GetByText("hourly; next due")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task One_that_is_paused_says_so_until_it_is_resumed()
    {
        var page = await MadeAsync("Paused");

        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await Expect(page.Main.GetByText("Its owner paused it.")).ToBeVisibleAsync();
        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Resume" }).ClickAsync();

        await Expect(page.Main.GetByText("Its owner paused it.")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_new_secret_is_another_and_is_shown_once_too()
    {
        var page = await MakeAsync(Nowhere, "Rotated");
        var first = await page.Main.Locator(".secret").InnerTextAsync();
        await FollowAsync(page);

        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Rotate the secret…" }).ClickAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Make a new secret" }).ClickAsync();
        var second = await page.Main.Locator(".secret").InnerTextAsync();

        Assert.NotEqual(first, second);
        await ShouldNotKeepAsync(page, second);
    }

    [SkippableFact]
    public async Task Markup_in_a_description_stays_text_up_to_the_deletion()
    {
        var page = await MadeAsync(Markup.Image);
        await Expect(page.Heading).ToHaveTextAsync(Markup.Image);

        await page.Main.GetByRole(AriaRole.Button, new() { Name = "Delete…" }).ClickAsync();
        await Expect(page.Tab.GetByRole(AriaRole.Dialog)).ToContainTextAsync($"Delete {Markup.Image}?");
        await Expect(page.Tab.Locator("img")).ToHaveCountAsync(0);
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).ClickAsync();

        await Expect(page.Heading).ToHaveTextAsync("Subscriptions");
        await page.SettledAsync();
        await Expect(page.Main.GetByText(Markup.Image)).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task The_next_digest_can_be_looked_at_without_being_sent()
    {
        var page = await MadeAsync("Previewed");

        await page.Main.GetByText("Preview of the next digest").ClickAsync();

        await Expect(page.Main.GetByText("0 changes not told yet. Nothing is sent by looking.")).ToBeVisibleAsync();
        await Expect(page.Main.Locator("pre")).ToContainTextAsync("\"type\":\"sanctions.digest\"");
    }

    [SkippableTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.Phone)]
    public async Task The_pages_can_be_used_by_all(Look look)
    {
        var page = await MadeAsync($"Looked at, {look}", look);
        await page.Main.GetByText("Change it").ClickAsync();
        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();

        await page.GoAsync(Subscriptions);
        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
    }

    private static async Task ShouldNotKeepAsync(DashboardPage page, string secret)
    {
        var kept = await page.Tab.EvaluateAsync<string>("JSON.stringify([location.href, { ...sessionStorage }, { ...localStorage }, history.state])");
        Assert.DoesNotContain(secret, kept, StringComparison.Ordinal);
        await page.Tab.ReloadAsync();
        await page.SettledAsync();
        await Expect(page.Tab.GetByText(secret)).ToHaveCountAsync(0);
    }
}
