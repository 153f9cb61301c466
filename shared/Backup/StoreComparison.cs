using System.Buffers;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Backup;

/// <summary>Holds the tables of a store to a backup: row by row, by the hash of their lines.</summary>
public sealed class StoreComparison(ITableSnapshots snapshots)
{
    /// <summary>Whether the store has no row but leases.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var snapshot = await snapshots.OpenAsync(cancellationToken);
        foreach (var table in TableExport.Tables)
            if (await snapshot.ReadAsync(table, cancellationToken).AnyAsync(cancellationToken)) return false;
        return true;
    }

    /// <summary>The tables whose rows are not those of the backup.</summary>
    public async Task<IReadOnlyList<string>> DifferingAsync(BackupManifest manifest, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var (differing, steps) = (new List<string>(), new CopySteps("compare", manifest.Rows(), progress));
        await using var snapshot = await snapshots.OpenAsync(cancellationToken);
        foreach (var file in manifest.Tables)
            if (await LinesOfAsync(snapshot, file, steps, cancellationToken) != file) differing.Add(BackupFolder.TableOf(file));
        steps.End();
        return differing;
    }

    private static async Task<BackupFile> LinesOfAsync(ITableSnapshot snapshot, BackupFile file, CopySteps steps, CancellationToken cancellationToken)
    {
        using var count = new LineCount();
        var line = new ArrayBufferWriter<byte>();
        await foreach (var row in snapshot.ReadAsync(BackupFolder.TableOf(file), cancellationToken))
        {
            line.ResetWrittenCount();
            RowLine.Write(row, line);
            count.Add(line.WrittenSpan);
            steps.Add(1);
        }

        return count.Of(file.Name);
    }
}
