using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace SanctionsTracker.Storage.Tables;

/// <summary>A table store that counts what is asked of it, table by table; safe to use from several threads.</summary>
public sealed class CountingTableStore(ITableStore inner) : ITableStore
{
    private readonly ConcurrentDictionary<string, TableCounts> _counts = new(StringComparer.Ordinal);

    /// <summary>What was asked of one table since the start or the last <see cref="Reset"/>.</summary>
    public TableCounts Of(string table) => _counts.GetValueOrDefault(table, new TableCounts());

    /// <summary>What was asked of every table that was used at all.</summary>
    public IReadOnlyDictionary<string, TableCounts> All => new Dictionary<string, TableCounts>(_counts, StringComparer.Ordinal);

    public void Reset() => _counts.Clear();

    public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        Count(table, new TableCounts(Reads: 1));
        return inner.GetAsync(table, partition, row, cancellationToken);
    }

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = 0;
        Count(table, new TableCounts(Reads: 1));
        await foreach (var row in inner.QueryAsync(table, partition, range, cancellationToken))
        {
            if (rows++ > 0 && (rows - 1) % TableLimits.RowsPerPage == 0) Count(table, new TableCounts(Reads: 1));
            yield return row;
        }
    }

    public async Task<BatchOutcome> SubmitAsync(
        string table, string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writes);
        Count(table, new TableCounts(Batches: 1));
        var outcome = await inner.SubmitAsync(table, partition, writes, cancellationToken);
        Count(table, outcome is BatchOutcome.Applied ? new TableCounts(RowsWritten: writes.Count) : new TableCounts(Conflicts: 1));
        return outcome;
    }

    private void Count(string table, TableCounts more) => _counts.AddOrUpdate(table, more, (_, before) => before.And(more));
}
