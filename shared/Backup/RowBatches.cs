using System.Runtime.CompilerServices;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Backup;

/// <summary>Cuts rows, in the order in which they come, into batches that a table takes.</summary>
internal static class RowBatches
{
    public static async IAsyncEnumerable<IReadOnlyList<TableRow>> OfAsync(
        IAsyncEnumerable<TableRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = new List<TableRow>();
        var bytes = 0;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var size = RowSize.Sent(new TableWrite.Insert(row));
            if (batch.Count > 0 && (batch[0].Partition != row.Partition || batch.Count == TableLimits.RowsPerBatch || bytes + size > TableLimits.BytesPerBatch))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(row);
            bytes += size;
        }

        if (batch.Count > 0) yield return batch;
    }
}
