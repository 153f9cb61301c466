using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Backup;

/// <summary>Stores the contents of a backup's archive; those that are held already are passed over.</summary>
public sealed class ArchiveImport(IArchive archive)
{
    private const int ContentsAtOnce = 4;

    internal async Task RunAsync(
        BackupFolder folder, BackupManifest manifest, IArchive copy, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        var steps = new CopySteps("archive", manifest.Archive.Lines, progress);
        await using var list = folder.Read(BackupFolder.ArchiveList);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ContentsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(LineReader.ReadAsync(list, ArchiveLine.Read, cancellationToken), options, async (line, token) =>
        {
            if (!await IsHeldAsync(line.Sha256, token)) await CopyAsync(folder, line.Sha256, copy, token);
            steps.Add(1);
        });
        steps.End();
    }

    // A name stands for whole content in both archives.
    private async Task<bool> IsHeldAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var held = await archive.OpenAsync(sha256, cancellationToken);
        return held is not null;
    }

    private async Task CopyAsync(BackupFolder folder, string sha256, IArchive copy, CancellationToken cancellationToken)
    {
        await using var content = await copy.OpenAsync(sha256, cancellationToken)
            ?? throw new UnusableBackupException($"The backup in {folder.Path} has lost the content {sha256} of its archive.");
        await archive.StoreAsync(content, cancellationToken);
    }
}
