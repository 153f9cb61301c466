using System.Diagnostics;
using SanctionsTracker.Fetching;
using SanctionsTracker.Tests.Telemetry;

namespace SanctionsTracker.Tests.Ingestion;

public sealed class SourceMetricsTests : IDisposable
{
    private readonly TinyWorld _world = new(maximumShareRemoved: 0.5, meters: new TestMeters());
    private readonly Measured _measured;

    public SourceMetricsTests() => _measured = new Measured(_world.Tracker.Meters);

    public void Dispose() => _measured.Dispose();

    [Fact]
    public async Task A_first_version_has_entries_and_no_changes()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram", "c;!");

        Assert.Equal(["sources.entries 3 {source=tiny}", "sources.rejected 1 {source=tiny}"], _measured.Take("sources."));
    }

    [Fact]
    public async Task Changes_are_counted_by_kind()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram", "c;Cyrus");
        await _world.SyncAsync("2020-01-02", "b;Bahram", "c;Cyrus");
        _measured.Take("sources.");

        await _world.SyncAsync("2020-01-03", "a;Ali", "b;Bahram the Great", "d;Darius");

        Assert.Equal(
            [
                "sources.changes 1 {kind=added, source=tiny}", "sources.changes 1 {kind=amended, source=tiny}",
                "sources.changes 1 {kind=relisted, source=tiny}", "sources.changes 1 {kind=removed, source=tiny}",
            ],
            _measured.Take("sources.changes"));
    }

    [Fact]
    public async Task What_was_rejected_before_is_not_counted_again_where_the_publisher_has_nothing_new()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "c;!");
        _measured.Take("sources.");
        _world.Publisher.Instead = new FetchResult.NotModified();

        await _world.RefreshAsync();

        Assert.Empty(_measured.Take("sources."));
    }

    [Fact]
    public async Task A_held_snapshot_is_read_and_changes_nothing()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram", "c;Cyrus");
        _measured.Take("sources.");

        await _world.SyncAsync("2020-01-02", "a;Ali");

        Assert.Equal(["sources.entries 1 {source=tiny}"], _measured.Take("sources."));
    }

    [Fact]
    public async Task The_changes_of_a_held_snapshot_are_counted_when_it_is_released()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram", "c;Cyrus");
        await _world.SyncAsync("2020-01-02", "a;Ali");
        _measured.Take("sources.");

        await _world.ReleaseAsync();

        Assert.Equal(["sources.changes 2 {kind=removed, source=tiny}"], _measured.Take("sources.changes"));
    }

    [Fact]
    public async Task A_refresh_is_a_span_with_its_commit_in_it()
    {
        using var spans = new Spans();

        await _world.SyncAsync("2020-01-01", "a;Ali");

        var (commit, refresh) = (spans.Ended[0], spans.Ended[1]);
        Assert.Equal(("commit", "refresh"), (commit.OperationName, refresh.OperationName));
        Assert.Equal(refresh.SpanId, commit.ParentSpanId);
        Assert.Equal(("tiny", "list", "baseline"), (refresh.GetTagItem("source"), refresh.GetTagItem("kind"), refresh.GetTagItem("result")));
        Assert.Equal((1, "baseline"), (commit.GetTagItem("commit"), commit.GetTagItem("kind")));
    }

    [Fact]
    public async Task The_span_of_a_refresh_that_fails_tells_why()
    {
        _world.Publisher.Instead = new FetchResult.Failed("list.example answered 403.");
        using var spans = new Spans();

        await _world.RefreshAsync();

        Assert.Equal((ActivityStatusCode.Error, "list.example answered 403."), (spans.Ended[0].Status, spans.Ended[0].StatusDescription));
    }
}
