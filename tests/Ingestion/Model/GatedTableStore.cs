using System.Runtime.CompilerServices;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.Ingestion.Model;

/// <summary>A store as one process sees it: each operation passes a gate before and after it takes effect.</summary>
internal sealed class GatedTableStore(ITableStore inner, Process process, Gates gates) : ITableStore
{
    public async Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        await gates.PassAsync(process);
        return await inner.GetAsync(table, partition, row, cancellationToken);
    }

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await gates.PassAsync(process);
        await foreach (var row in inner.QueryAsync(table, partition, range, cancellationToken)) yield return row;
    }

    public async Task<BatchOutcome> SubmitAsync(
        string table, string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        await gates.PassAsync(process);
        var outcome = await inner.SubmitAsync(table, partition, writes, cancellationToken);
        await gates.PassAsync(process);
        return outcome;
    }
}
