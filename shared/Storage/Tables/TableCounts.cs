namespace SanctionsTracker.Storage.Tables;

/// <summary>What was asked of one table.</summary>
/// <param name="Reads">Point reads, and pages of at most 1,000 rows of range reads.</param>
/// <param name="Batches">Batches submitted, those that met a conflict included.</param>
/// <param name="RowsWritten">Rows written or deleted by the batches that were applied.</param>
/// <param name="Conflicts">Batches that met a conflict.</param>
public sealed record TableCounts(long Reads = 0, long Batches = 0, long RowsWritten = 0, long Conflicts = 0)
{
    internal TableCounts And(TableCounts more) => new(
        Reads + more.Reads, Batches + more.Batches, RowsWritten + more.RowsWritten, Conflicts + more.Conflicts);
}
