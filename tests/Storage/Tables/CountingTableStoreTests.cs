using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Storage.Tables;

public sealed class CountingTableStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly CountingTableStore _store = new(new InMemoryTableStore());

    [Fact]
    public async Task Reads_batches_rows_and_conflicts_are_counted_for_each_table()
    {
        await _store.SubmitAsync(TableNames.History, "un", [.. Enumerable.Range(0, 7).Select(i => Insert($"{i}"))], None);
        await _store.SubmitAsync(TableNames.History, "un", [Insert("1")], None);
        await _store.GetAsync(TableNames.Leases, "un", "1", None);

        Assert.Equal(new TableCounts(Reads: 0, Batches: 2, RowsWritten: 7, Conflicts: 1), _store.Of(TableNames.History));
        Assert.Equal(new TableCounts(Reads: 1, Batches: 0, RowsWritten: 0, Conflicts: 0), _store.Of(TableNames.Leases));
        Assert.Equal(new TableCounts(), _store.Of(TableNames.Changes));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1000, 1)]
    [InlineData(1001, 2)]
    public async Task A_range_read_counts_its_pages(int rows, int pages)
    {
        foreach (var batch in TableBatch.Split(Enumerable.Range(0, rows).Select(i => Insert($"{i}")))) await _store.SubmitAsync(TableNames.History, "un", batch, None);
        _store.Reset();

        await foreach (var row in _store.QueryAsync(TableNames.History, "un", RowRange.All, None)) Assert.NotNull(row);

        Assert.Equal(new TableCounts(Reads: pages), _store.Of(TableNames.History));
    }

    private static TableWrite.Insert Insert(string row) => new(new TableRow("un", row, new Dictionary<string, object>()));
}
