namespace SanctionsTracker.Browser;

/// <summary>A tracker with both keys set, as everywhere but on an own machine.</summary>
public sealed class KeysTests : DashboardTest, IClassFixture<KeysTests.Guarded>
{
    private const string Key = "the-function-key";
    private const string Owner = "the-owner-key";

    private readonly Guarded _guarded;

    public KeysTests(Guarded guarded) => _guarded = guarded;

    [SkippableFact]
    public async Task The_key_is_asked_for_once_and_kept_as_long_as_the_tab_is_open()
    {
        var page = await GoAsync("/dashboard/studies");
        await GiveAsync(page, "This tracker needs a key", Key);
        await Expect(page.Heading).ToHaveTextAsync("Studies");

        await page.Tab.ReloadAsync();
        await page.SettledAsync();
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "Changes" }).ClickAsync();
        await page.SettledAsync();

        await Expect(page.Tab.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        Assert.DoesNotContain(Key, page.Tab.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, await page.Tab.EvaluateAsync<string>("JSON.stringify(localStorage) + document.cookie"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_key_that_is_wrong_is_asked_for_again()
    {
        var page = await GoAsync("/dashboard/studies");
        await GiveAsync(page, "This tracker needs a key", "wrong");

        await Expect(page.Tab.GetByRole(AriaRole.Dialog)).ToContainTextAsync("The key was not accepted.");
        await page.ShouldBeAccessibleAsync();
        await GiveAsync(page, "This tracker needs a key", Key);

        await Expect(page.Heading).ToHaveTextAsync("Studies");
    }

    [SkippableFact]
    public async Task Who_gives_none_is_told_what_is_missing_and_can_try_again()
    {
        var page = await GoAsync("/dashboard/studies");

        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(page.Tab.GetByRole(AriaRole.Alert)).ToContainTextAsync("This needs the API key");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await GiveAsync(page, "This tracker needs a key", Key);

        await Expect(page.Heading).ToHaveTextAsync("Studies");
    }

    [SkippableFact]
    public async Task The_owners_pages_ask_for_the_owners_key_and_send_it_only_where_it_is_needed()
    {
        var page = await GoAsync("/dashboard/subscriptions");
        page.Foresee("403");
        var (asked, elsewhere) = (0, 0);
        page.Tab.Request += (_, request) =>
        {
            if (!request.Headers.ContainsKey("x-owner-key")) return;
            if (request.Url.Contains("/api/subscriptions", StringComparison.Ordinal)) asked++;
            else elsewhere++;
        };

        await GiveAsync(page, "This tracker needs a key", Key);
        await GiveAsync(page, "This is for the owner", Owner);
        await page.SettledAsync();
        await Expect(page.Tab.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "Studies" }).ClickAsync();
        await page.SettledAsync();

        Assert.True(asked > 0);
        Assert.Equal(0, elsewhere);
    }

    [SkippableFact]
    public async Task A_link_to_an_answer_carries_the_key_and_does_not_show_it()
    {
        var page = await GoAsync("/dashboard/designations?list=ch");
        await GiveAsync(page, "This tracker needs a key", Key);
        var link = page.Main.GetByRole(AriaRole.Link, new() { Name = "All fields as CSV" });

        var download = await page.Tab.RunAndWaitForDownloadAsync(() => link.ClickAsync());

        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.StartsWith("list,id,", lines[0], StringComparison.Ordinal);
        Assert.Equal(5, lines.Length);
        Assert.DoesNotContain(Key, await link.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    private static async Task GiveAsync(DashboardPage page, string title, string key)
    {
        var dialog = page.Tab.GetByRole(AriaRole.Dialog, new() { Name = title });
        await dialog.GetByLabel("Key").FillAsync(key);
        await page.Tab.Keyboard.PressAsync("Enter");
    }

    private async Task<DashboardPage> GoAsync(string path)
    {
        var page = await OpenOnAsync(await _guarded.Started);
        page.Foresee("401");
        await page.Tab.GotoAsync(path);
        return page;
    }

    /// <summary>A tracker that the tests only read. The owner's key is set by its SHA-256.</summary>
    public sealed class Guarded() : OwnTracker(
        $"Api:Key={Key}", $"Owner:KeySha256={Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Owner)))}");
}
