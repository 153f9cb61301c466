using System.Globalization;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Backup;

/// <summary>A row that stands in the store while a backup is being imported, so that no app works on half of it. It stands among the leases, which
/// backups do not have.</summary>
public sealed class ImportMark(ITableStore tables, TimeProvider time)
{
    private const string Partition = "import";
    private const string Row = "unfinished";
    private const string Backup = "backup";
    private const string Begun = "begun_at";

    /// <summary>The backup whose import was begun and is not finished, by its id; null where there is none.</summary>
    public async Task<string?> UnfinishedAsync(CancellationToken cancellationToken) => (await RowAsync(cancellationToken))?.Text(Backup);

    /// <exception cref="ImportRefusedException">An import is not finished.</exception>
    public async Task RefuseUnfinishedAsync(CancellationToken cancellationToken)
    {
        if (await RowAsync(cancellationToken) is not { } row) return;
        var begun = row.Time(Begun)!.Value.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        throw new ImportRefusedException(
            $"The store holds a part of a backup alone: its import, begun on {begun} UTC, was not finished. Run the same import again, which finishes it, or use another store.");
    }

    internal async Task SetAsync(string backup, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal) { [Backup] = backup, [Begun] = time.GetUtcNow() };
        var outcome = await tables.SubmitAsync(
            TableNames.Leases, Partition, [new TableWrite.Insert(new TableRow(Partition, Row, values))], cancellationToken);
        if (outcome is not BatchOutcome.Applied) throw new ImportRefusedException("Another import into this store has begun just now.");
    }

    internal Task ClearAsync(CancellationToken cancellationToken)
    {
        var nothing = new TableRow(Partition, Row, new Dictionary<string, object>(StringComparer.Ordinal));
        return tables.SubmitAsync(TableNames.Leases, Partition, [new TableWrite.Delete(nothing)], cancellationToken);
    }

    private Task<TableRow?> RowAsync(CancellationToken cancellationToken) => tables.GetAsync(TableNames.Leases, Partition, Row, cancellationToken);
}
