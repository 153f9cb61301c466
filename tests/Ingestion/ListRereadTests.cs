using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Ingestion;

public sealed class ListRereadTests
{
    private readonly TinyWorld _world = new();

    [Fact]
    public async Task A_new_mapper_rewrites_every_version_of_the_archive_and_announces_nothing()
    {
        await PublishAsync();
        var journal = await _world.JournalAsync();
        _world.Deploy(mapperVersion: 2);

        var outcome = await _world.RereadAsync();

        Assert.Equal((RefreshResult.Updated, 4, 3, 0), (outcome.Result, outcome.Reread, outcome.Snapshots, outcome.Missing));
        Assert.Equal(journal, await _world.JournalAsync());
        Assert.Equal(["Ali (v2)", "Bahram (v2)", "Cyrus (v2)", "Ali Reza (v2)"], await NamesAsync("a", "b", "c", "a"));
    }

    [Fact]
    public async Task Periods_stay_what_they_were()
    {
        await PublishAsync();
        _world.Deploy(mapperVersion: 2);
        await _world.RereadAsync();

        Assert.Equal(["a", "b"], await _world.ListedOnAsync("2020-01-01"));
        Assert.Equal(["a", "b", "c"], await _world.ListedOnAsync("2020-01-02"));
        Assert.Equal(["a", "c"], await _world.ListedOnAsync("2020-01-03"));
    }

    [Fact]
    public async Task A_second_time_writes_nothing()
    {
        await PublishAsync();
        _world.Deploy(mapperVersion: 2);
        await _world.RereadAsync();
        var commits = (await _world.StateAsync()).Commits.Committed;
        _world.Counted.Reset();

        var outcome = await _world.RereadAsync();

        Assert.Equal((RefreshResult.Unchanged, 0, 3), (outcome.Result, outcome.Reread, outcome.Snapshots));
        Assert.Equal(commits, (await _world.StateAsync()).Commits.Committed);
        Assert.All(_world.Counted.All.Where(table => table.Key != TableNames.Leases), table => Assert.Equal(0, table.Value.RowsWritten));
    }

    [Fact]
    public async Task The_same_mapper_reads_what_it_read_and_writes_nothing()
    {
        await PublishAsync();

        Assert.Equal(0, (await _world.RereadAsync()).Reread);
    }

    [Fact]
    public async Task A_snapshot_whose_bytes_are_gone_is_counted_and_the_others_are_read()
    {
        await PublishAsync();
        var first = (await _world.Tracker.Lists.CommitsAsync(_world.Tracker.List.Id, CancellationToken.None))[0];
        _world.Archive.Lose(first.SnapshotSha256!);
        _world.Deploy(mapperVersion: 2);

        var outcome = await _world.RereadAsync();

        Assert.Equal((2, 1), (outcome.Snapshots, outcome.Missing));
        Assert.Null((await _world.StateAsync()).Error);
    }

    [Fact]
    public async Task What_is_read_again_keeps_where_and_when_it_came_from()
    {
        await _world.BackfillAsync("2018-01-01", "a;Ali");
        await _world.SyncAsync("2020-01-01", "a;Ali Reza");
        _world.Deploy(mapperVersion: 2);
        await _world.RereadAsync();

        var row = _world.Store.RowsOf(TableNames.History).Select(VersionRow.Read).Single(version => version.Designation.Name == "Ali (v2)");
        Assert.Equal("2018-01-01.txt", row.Facts.Provenance.Address);
    }

    [Fact]
    public async Task The_next_sync_announces_only_what_the_publisher_changed()
    {
        await PublishAsync();
        _world.Deploy(mapperVersion: 2);
        await _world.RereadAsync();

        await _world.SyncAsync("2020-01-04", "a;Ali Reza", "c;Cyrus II");

        Assert.Equal("Amended c", (await _world.JournalAsync())[^1][2..]);
        Assert.Equal(4, (await _world.JournalAsync()).Length);
    }

    [Fact]
    public async Task What_a_new_mapper_reads_of_the_past_does_not_make_it_the_mapper_of_a_newest_snapshot_whose_bytes_are_gone()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali");
        await _world.SyncAsync("2020-01-02", "a;Ali Reza", "b;Bahram");
        _world.Archive.Lose((await _world.StateAsync()).SnapshotSha256!);
        _world.Deploy(mapperVersion: 2);

        var outcome = await _world.RereadAsync();
        await _world.SyncAsync("2020-01-03", "a;Ali Reza", "b;Bahram");

        Assert.Equal((1, 1), (outcome.Reread, outcome.Missing));
        Assert.Equal(["2 Amended a", "2 Added b"], await _world.JournalAsync());
        Assert.Equal(2, (await _world.StateAsync()).Commits.MapperVersion);
    }

    // "a" changes on the third day, "b" goes on it, "c" comes on the second: four contents, two of which stand.
    private async Task PublishAsync()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali", "b;Bahram");
        await _world.SyncAsync("2020-01-02", "a;Ali", "b;Bahram", "c;Cyrus");
        await _world.SyncAsync("2020-01-03", "a;Ali Reza", "c;Cyrus");
    }

    // Of each id the next version that a new mapper wrote, oldest first.
    private async Task<string[]> NamesAsync(params string[] ids)
    {
        var catalogue = (await _world.NowAsync()).Catalogue;
        var names = new List<string>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var sighting = catalogue.Find(id)!.Sightings[seen.GetValueOrDefault(id)];
            seen[id] = seen.GetValueOrDefault(id) + 1;
            var row = await _world.Store.GetAsync(TableNames.History, "tiny", ListKeys.Version(id, sighting.Version), CancellationToken.None);
            names.Add(VersionRow.Read(row!).Designation.Name);
        }

        return [.. names];
    }
}
