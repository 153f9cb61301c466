namespace SanctionsTracker.Storage.Tables;

/// <summary>The rules of a batch, which both stores apply before they write, so that they fail alike.</summary>
public static class TableBatch
{
    /// <exception cref="ArgumentException">A limit of <see cref="TableLimits"/> is broken; the message names the row.</exception>
    public static void Check(string table, string partition, IReadOnlyList<TableWrite> writes)
    {
        KeyCheck.Table(table);
        KeyCheck.Key(partition);
        ArgumentNullException.ThrowIfNull(writes);
        if (writes.Count is 0 or > TableLimits.RowsPerBatch)
            throw new ArgumentException($"A batch has 1 to {TableLimits.RowsPerBatch} rows, this one {writes.Count}.", nameof(writes));
        CheckRows(partition, writes);
        var bytes = writes.Sum(RowSize.Sent);
        if (bytes > TableLimits.BytesPerBatch)
            throw new ArgumentException($"A batch may take {TableLimits.BytesPerBatch:N0} bytes, this one takes {bytes:N0}.", nameof(writes));
    }

    /// <summary>Cuts writes of one partition into as few consecutive batches as the limits allow, lazily.</summary>
    public static IEnumerable<IReadOnlyList<TableWrite>> Split(IEnumerable<TableWrite> writes)
    {
        ArgumentNullException.ThrowIfNull(writes);
        return Cut(writes);
    }

    private static IEnumerable<IReadOnlyList<TableWrite>> Cut(IEnumerable<TableWrite> writes)
    {
        var batch = new List<TableWrite>(TableLimits.RowsPerBatch);
        var bytes = 0;
        foreach (var write in writes)
        {
            var size = RowSize.Sent(write);
            if (batch.Count == TableLimits.RowsPerBatch || (batch.Count > 0 && bytes + size > TableLimits.BytesPerBatch))
            {
                yield return batch;
                (batch, bytes) = (new List<TableWrite>(TableLimits.RowsPerBatch), 0);
            }

            batch.Add(write);
            bytes += size;
        }

        if (batch.Count > 0) yield return batch;
    }

    private static void CheckRows(string partition, IReadOnlyList<TableWrite> writes)
    {
        var seen = new HashSet<string>(writes.Count, StringComparer.Ordinal);
        foreach (var write in writes)
        {
            var row = write.Row;
            KeyCheck.Key(row.Row, nameof(writes));
            if (!string.Equals(row.Partition, partition, StringComparison.Ordinal))
                throw new ArgumentException($"Row '{row.Row}' belongs to partition '{row.Partition}', the batch to '{partition}'.", nameof(writes));
            if (!seen.Add(row.Row)) throw new ArgumentException($"Row '{row.Row}' is written twice in one batch.", nameof(writes));
            if (write is not TableWrite.Delete && RowCheck.Fault(row) is { } fault)
                throw new ArgumentException($"Row '{row.Row}' cannot be written: {fault}.", nameof(writes));
        }
    }
}
