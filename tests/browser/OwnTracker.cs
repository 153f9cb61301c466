namespace SanctionsTracker.Browser;

/// <summary>A tracker with settings of its own, which the tests of one class share. Started for the first that asks.</summary>
public abstract class OwnTracker(params string[] settings) : IAsyncLifetime
{
    private readonly Lazy<Task<Tracker>> _tracker = new(() => Tracker.StartAsync(settings));

    internal Task<Tracker> Started => _tracker.Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_tracker.IsValueCreated) await (await Started).DisposeAsync();
    }
}
