using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Backup;

/// <summary>Writes all tables into a backup, as they stood at one moment: as if the program had been killed then, which every job survives.</summary>
public sealed class TableExport(ITableSnapshots snapshots, TimeProvider time)
{
    private const int TriesAgainstWriters = 20;

    // A timer's round writes for some seconds; the readings between two rounds are not disturbed.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    /// <summary>The tables of a backup: all but the leases, which are of the processes that hold them.</summary>
    internal static IReadOnlyList<string> Tables { get; } = [.. TableNames.All.Except([TableNames.Leases], StringComparer.Ordinal)];

    /// <returns>The files, and when the reading that counts began.</returns>
    /// <exception cref="UnusableBackupException">Others wrote during each of many readings.</exception>
    internal async Task<(IReadOnlyList<BackupFile> Files, DateTimeOffset TakenAt)> WriteAsync(
        BackupFolder folder, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < TriesAgainstWriters; tries++)
        {
            if (tries > 0) await WaitAsync(tries, progress, cancellationToken);
            var begun = time.GetUtcNow();
            if (await TryWriteAsync(folder, progress, cancellationToken) is { } files) return (files, begun);
        }

        throw new UnusableBackupException("The store was written to during each reading of its tables: stop the app, or try again when it is quiet.");
    }

    private Task WaitAsync(int tries, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new CopyProgress("others wrote meanwhile, reading again", tries, TriesAgainstWriters - 1, Ended: true));
        return Task.Delay(Pause, time, cancellationToken);
    }

    // Null where what was written is not of one moment.
    private async Task<IReadOnlyList<BackupFile>?> TryWriteAsync(
        BackupFolder folder, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        await using var snapshot = await snapshots.OpenAsync(cancellationToken);
        var files = new List<BackupFile>();
        foreach (var table in Tables)
        {
            try
            {
                files.Add(await WriteAsync(snapshot, table, folder, progress, cancellationToken));
            }
            catch (InvalidDataException e)
            {
                throw new UnusableBackupException($"The table {table} cannot be exported: {e.Message}", e);
            }
        }

        return await snapshot.IsOfOneMomentAsync(cancellationToken) ? files : null;
    }

    private static async Task<BackupFile> WriteAsync(
        ITableSnapshot snapshot, string table, BackupFolder folder, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        await using var lines = new LineWriter(folder, BackupFolder.TableFile(table));
        var steps = new CopySteps(table, total: null, progress);
        await foreach (var row in snapshot.ReadAsync(table, cancellationToken))
        {
            await lines.WriteAsync(line => RowLine.Write(row, line), cancellationToken);
            steps.Add(1);
        }

        steps.End();
        return await lines.CloseAsync();
    }
}
