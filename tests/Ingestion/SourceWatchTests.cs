using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Telemetry;

namespace SanctionsTracker.Tests.Ingestion;

public sealed class SourceWatchTests : IDisposable
{
    private readonly TinyWorld _world = new(maximumShareRemoved: 0.5, meters: new TestMeters());
    private readonly Measured _measured;

    public SourceWatchTests() => _measured = new Measured(_world.Tracker.Meters);

    public void Dispose() => _measured.Dispose();

    [Fact]
    public async Task A_source_that_fails_grows_stale_while_its_last_success_grows_old()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");
        _world.Publisher.Instead = new FetchResult.Failed("no answer");
        _world.Time.Advance(TimeSpan.FromHours(47));
        await _world.RefreshAsync();
        Assert.Equal(
            ["sources.held 0 {source=tiny}", "sources.stale 0 {source=tiny}", "sources.staleness 169260 {source=tiny}"], await WatchAsync());

        _world.Time.Advance(TimeSpan.FromHours(1));
        await _world.RefreshAsync();

        Assert.Equal(
            ["sources.held 0 {source=tiny}", "sources.stale 1 {source=tiny}", "sources.staleness 172920 {source=tiny}"], await WatchAsync());
    }

    [Fact]
    public async Task A_source_that_never_succeeded_is_stale_once_it_was_asked()
    {
        Assert.Equal(["sources.held 0 {source=tiny}", "sources.stale 0 {source=tiny}"], await WatchAsync());
        _world.Publisher.Instead = new FetchResult.Failed("no answer");

        await _world.RefreshAsync();

        Assert.Equal(["sources.held 0 {source=tiny}", "sources.stale 1 {source=tiny}"], await WatchAsync());
    }

    [Fact]
    public async Task A_held_list_is_told_until_it_is_released()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram", "c;Cyrus");
        await _world.SyncAsync("2020-01-02", "a;Ali");
        Assert.Contains("sources.held 1 {source=tiny}", await WatchAsync());

        await _world.ReleaseAsync();

        Assert.Contains("sources.held 0 {source=tiny}", await WatchAsync());
    }

    [Fact]
    public async Task Where_nobody_looks_no_state_is_read()
    {
        _measured.Dispose();
        await FollowAsync();

        Assert.Empty(_world.Counted.All);
    }

    private async Task<string[]> WatchAsync()
    {
        _measured.Take("");
        await FollowAsync();
        return _measured.Take("sources.");
    }

    private Task FollowAsync()
    {
        var tracker = _world.Tracker;
        return new SourceWatch(new EnabledSources([tracker.Refresher], []), tracker.States, new SourceMetrics(tracker.Meters), _world.Time)
            .FollowAsync(CancellationToken.None);
    }
}
