using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Ingestion;

/// <summary>What a refresh asks of the table store, leases apart: Azure bills by the transaction.</summary>
public sealed class TransactionTests
{
    // The source's row: the pending commit, then the commit, with its own row in the same batch.
    private static readonly TableCounts OneCommit = new(Batches: 2, RowsWritten: 3);

    private static readonly string[] Many =
        [.. Enumerable.Range(0, 250).Select(i => $"r{i:000};Name {i};2010-01-01;{(i % 2 == 0 ? "IRN" : "PRK")}")];

    private readonly TinyWorld _world = new();

    [Fact]
    public async Task The_same_bytes_again_write_no_entity_and_no_blob()
    {
        await _world.SyncAsync("2020-01-01", Many);
        var blobs = _world.Archive.Count;

        await CountAsync(() => _world.RefreshAsync());

        Assert.Equal(blobs, _world.Archive.Count);
        AssertOnlyTheSourceMoved();
    }

    [Fact]
    public async Task The_same_records_in_other_bytes_write_no_entity_and_archive_only_the_bytes()
    {
        await _world.SyncAsync("2020-01-01", Many);
        var blobs = _world.Archive.Count;

        await CountAsync(() => _world.SyncAsync("2020-01-02", [.. Many.Reverse()]));

        Assert.Equal(blobs + 1, _world.Archive.Count);
        AssertOnlyTheSourceMoved();
    }

    [Fact]
    public async Task A_baseline_writes_each_record_once_to_each_table_and_the_journal_not_at_all()
    {
        await CountAsync(() => _world.SyncAsync("2020-01-01", Many));

        Assert.Equal(new TableCounts(Batches: 3, RowsWritten: 250), Of(TableNames.History));
        Assert.Equal(new TableCounts(Batches: 3, RowsWritten: 250), Of(TableNames.Designations));
        Assert.Equal(new TableCounts(Batches: 4, RowsWritten: 250), Of(TableNames.Timeline));
        Assert.Equal(new TableCounts(), Of(TableNames.Changes));
        Assert.Equal(OneCommit, WritesOf(TableNames.Sources));
    }

    [Fact]
    public async Task A_sync_writes_one_row_a_change_to_each_table_and_nothing_for_the_rest()
    {
        await _world.SyncAsync("2020-01-01", Many);

        // 110 amended in name alone, 10 removed, 10 added.
        string[] next =
        [
            .. Many.Skip(10).Take(110).Select(record => record.Replace("Name", "New name", StringComparison.Ordinal)),
            .. Many.Skip(120),
            .. Enumerable.Range(0, 10).Select(i => $"s{i};Newcomer {i};2020-01-02;IRN"),
        ];
        await CountAsync(() => _world.SyncAsync("2020-01-02", next));

        var oneRowForEach = new TableCounts(Batches: 2, RowsWritten: 130);
        Assert.Equal(oneRowForEach, WritesOf(TableNames.History));
        Assert.Equal(oneRowForEach, WritesOf(TableNames.Designations));
        Assert.Equal(oneRowForEach, WritesOf(TableNames.Changes));
        Assert.Equal(new TableCounts(Batches: 2, RowsWritten: 20), WritesOf(TableNames.Timeline));
        Assert.Equal(OneCommit, WritesOf(TableNames.Sources));
    }

    [Fact]
    public async Task A_sync_reads_one_row_for_each_record_that_it_changes()
    {
        await _world.SyncAsync("2020-01-01", Many);

        await CountAsync(() => _world.SyncAsync("2020-01-02", [.. Many.Skip(3), "new;Newcomer;2020-01-02;IRN"]));

        Assert.Equal(3, Of(TableNames.Designations).Reads);
        Assert.Equal(0, Of(TableNames.History).Reads);
        Assert.Equal(0, Of(TableNames.Timeline).Reads);
        Assert.Equal(1, Of(TableNames.Sources).Reads);
    }

    [Fact]
    public async Task An_event_that_moves_to_another_country_writes_one_row_in_each()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;2010-01-01;IRN");

        await CountAsync(() => _world.SyncAsync("2020-01-02", "a;Ali;2010-01-01;PRK"));

        Assert.Equal(new TableCounts(Batches: 2, RowsWritten: 2), WritesOf(TableNames.Timeline));
    }

    [Fact]
    public async Task An_event_that_moves_to_another_day_writes_two_rows_in_one_batch()
    {
        await _world.SyncAsync("2020-01-01", "a;Ali;;IRN");

        await CountAsync(() => _world.BackfillAsync("2019-01-01", "a;Ali;;IRN"));

        Assert.Equal(new TableCounts(Batches: 1, RowsWritten: 2), WritesOf(TableNames.Timeline));
    }

    [Fact]
    public async Task A_backfill_writes_one_row_a_version_to_the_history_and_the_journal_not_at_all()
    {
        await _world.SyncAsync("2020-01-01", Many);

        var past = Many.Take(150).Select(record => record.Replace("Name", "Old name", StringComparison.Ordinal));
        await CountAsync(() => _world.BackfillAsync("2019-01-01", [.. past]));

        Assert.Equal(new TableCounts(Batches: 2, RowsWritten: 150), WritesOf(TableNames.History));
        Assert.Equal(new TableCounts(), WritesOf(TableNames.Designations));
        Assert.Equal(new TableCounts(), WritesOf(TableNames.Changes));
        Assert.Equal(OneCommit, WritesOf(TableNames.Sources));
    }

    [Fact]
    public async Task Batches_are_cut_at_four_mebibytes_as_sent()
    {
        // Names that do not compress: three rows of a mebibyte each, as sent, fit into one batch.
        string[] large = [.. Enumerable.Range(0, 8).Select(i => $"r{i};{Noise(seed: i, bytes: 500_000)};2010-01-01;IRN")];

        await CountAsync(() => _world.SyncAsync("2020-01-01", large));

        var history = Of(TableNames.History);
        Assert.Equal(8, history.RowsWritten);
        Assert.InRange(history.Batches, 2, 3);
    }

    private static string Noise(int seed, int bytes)
    {
        var noise = new byte[bytes];
        new Random(seed).NextBytes(noise);
        return Convert.ToBase64String(noise);
    }

    private async Task CountAsync(Func<Task<RefreshOutcome>> refresh)
    {
        _world.Counted.Reset();
        var outcome = await refresh();
        Assert.Null(outcome.Error);
    }

    private void AssertOnlyTheSourceMoved()
    {
        foreach (var table in TableNames.All.Except([TableNames.Sources, TableNames.Leases]))
            Assert.Equal(new TableCounts(), WritesOf(table));
        Assert.Equal(new TableCounts(Batches: 1, RowsWritten: 1), WritesOf(TableNames.Sources));
    }

    private TableCounts Of(string table) => _world.Counted.Of(table);

    private TableCounts WritesOf(string table) => Of(table) with { Reads = 0 };
}
