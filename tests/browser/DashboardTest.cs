namespace SanctionsTracker.Browser;

/// <summary>A test that looks at the demo in tabs of its own, and fails where anything went wrong in one of them.</summary>
public abstract class DashboardTest : IAsyncLifetime
{
    private readonly List<DashboardPage> _tabs = [];

    public Task InitializeAsync()
    {
        Chromium.Need();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (var tab in _tabs) await tab.CloseAsync();
    }

    /// <summary>A tab at an address of the demo, once the page is all there.</summary>
    protected async Task<DashboardPage> OpenAsync(string path, Look look = Look.Light)
    {
        var page = await OpenOnAsync(await Shared.Demo, look);
        await page.GoAsync(path);
        return page;
    }

    /// <summary>An empty tab for a tracker of the test's own.</summary>
    private protected async Task<DashboardPage> OpenOnAsync(Tracker tracker, Look look = Look.Light)
    {
        var page = await DashboardPage.OpenAsync(await Shared.Browser, tracker.Address, look);
        _tabs.Add(page);
        return page;
    }
}
