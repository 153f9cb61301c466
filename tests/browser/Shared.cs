namespace SanctionsTracker.Browser;

/// <summary>What the tests share, whatever their class: one browser, and one demo that they only read. Started for the first test that asks.</summary>
internal static class Shared
{
    private static readonly Lazy<Task<IBrowser>> TheBrowser = new(Chromium.StartAsync);
    private static readonly Lazy<Task<Tracker>> TheDemo = new(() => Tracker.StartAsync());

    public static Task<IBrowser> Browser => TheBrowser.Value;

    public static Task<Tracker> Demo => TheDemo.Value;

    /// <summary>Ends what was started.</summary>
    public static async Task EndAsync()
    {
        if (TheBrowser.IsValueCreated) await (await Browser).CloseAsync();
        if (TheDemo.IsValueCreated) await (await Demo).DisposeAsync();
    }
}
