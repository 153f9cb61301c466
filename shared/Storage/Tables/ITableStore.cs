namespace SanctionsTracker.Storage.Tables;

/// <summary>
/// The narrow contract over a table store, in the terms of Azure Table Storage: rows in partitions, sorted by row key (ordinal),
/// batches that are atomic within one partition, optimistic concurrency by ETag. Two implementations, one contract suite.
/// </summary>
/// <remarks>Every call names its table and partition: there are no scans. Tables exist once <see cref="TableNames.All"/> were
/// created at start.</remarks>
public interface ITableStore
{
    /// <summary>The row, or null where there is none.</summary>
    Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken);

    /// <summary>The rows of a range, in ascending order of their keys, fetched page by page while enumerated. Each page is
    /// consistent in itself; rows written meanwhile may or may not appear.</summary>
    IAsyncEnumerable<TableRow> QueryAsync(string table, string partition, RowRange range, CancellationToken cancellationToken);

    /// <summary>Writes all of the batch or nothing of it.</summary>
    /// <param name="table">One of <see cref="TableNames"/>.</param>
    /// <param name="partition">The partition of every write.</param>
    /// <param name="writes">1 to 100 writes of distinct rows, 4 MiB in all.</param>
    /// <param name="cancellationToken">Cancels the call; the batch may then have been applied or not.</param>
    /// <returns>The new ETags, or which write met a conflict (then nothing was written).</returns>
    /// <exception cref="ArgumentException">A limit of <see cref="TableLimits"/> is broken: the caller's mistake.</exception>
    Task<BatchOutcome> SubmitAsync(
        string table, string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken);
}
