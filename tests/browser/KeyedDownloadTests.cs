namespace SanctionsTracker.Browser;

/// <summary>Answers of the API as files, where it wants a key.</summary>
public sealed class KeyedDownloadTests(KeyedDownloadTests.Keyed keyed) : DashboardTest, IClassFixture<KeyedDownloadTests.Keyed>
{
    [SkippableFact]
    public async Task A_link_to_an_answer_carries_the_key_that_was_given_and_does_not_show_it()
    {
        var page = await OpenOnAsync(await keyed.Started);
        page.Foresee("Answered 401");
        page.Foresee("status of 401");
        await page.Tab.GotoAsync("/dashboard/designations?list=ch");
        await page.Tab.GetByLabel("Key", new() { Exact = true }).FillAsync("secret");
        await page.Tab.Keyboard.PressAsync("Enter");
        var link = page.Main.GetByRole(AriaRole.Link, new() { Name = "All fields as CSV" });

        var download = await page.Tab.RunAndWaitForDownloadAsync(() => link.ClickAsync());

        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.StartsWith("list,id,", lines[0], StringComparison.Ordinal);
        Assert.Equal(5, lines.Length);
        Assert.DoesNotContain("secret", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    /// <summary>A tracker that wants a key.</summary>
    public sealed class Keyed() : OwnTracker("Api:Key=secret");
}
