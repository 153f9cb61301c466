using System.Runtime.CompilerServices;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Digests.Faults;

/// <summary>The store as one process sees it: at each operation it can die, before that takes effect or after.</summary>
internal sealed class FusedTableStore(ITableStore tables, Fuse fuse) : ITableStore
{
    public async Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        fuse.Step();
        return await tables.GetAsync(table, partition, row, cancellationToken);
    }

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        fuse.Step();
        await foreach (var row in tables.QueryAsync(table, partition, range, cancellationToken)) yield return row;
    }

    public async Task<BatchOutcome> SubmitAsync(string table, string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        fuse.Step();
        var outcome = await tables.SubmitAsync(table, partition, writes, cancellationToken);
        fuse.Step();
        return outcome;
    }
}
