namespace SanctionsTracker.Storage.Tables;

/// <summary>One reading of whole tables, by one reader, one table after the other, each at most once.</summary>
public interface ITableSnapshot : IAsyncDisposable
{
    /// <summary>All rows of a table, in order of their partitions' keys and then their own (ordinal), fetched while enumerated.</summary>
    IAsyncEnumerable<TableRow> ReadAsync(string table, CancellationToken cancellationToken);

    /// <summary>Whether all that was read to its end stood so at one moment. Where it did not, since others wrote meanwhile, only another
    /// reading can tell.</summary>
    Task<bool> IsOfOneMomentAsync(CancellationToken cancellationToken);
}
