using System.Buffers;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Backup;

/// <summary>Reads all of a backup and holds it to its manifest.</summary>
internal static class BackupCheck
{
    /// <exception cref="UnusableBackupException">Something is missing or damaged; the message says what.</exception>
    public static async Task RunAsync(
        BackupFolder folder, BackupManifest manifest, IArchive archive, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        var steps = new CopySteps("check", manifest.Rows() + (2 * manifest.Archive.Lines), progress);
        foreach (var file in manifest.Tables.Append(manifest.Archive)) await CheckAsync(folder, file, steps, cancellationToken);
        await using var list = folder.Read(BackupFolder.ArchiveList);
        await foreach (var content in LineReader.ReadAsync(list, ArchiveLine.Read, cancellationToken))
        {
            await CheckAsync(folder, content, archive, cancellationToken);
            steps.Add(1);
        }

        steps.End();
    }

    private static async Task CheckAsync(BackupFolder folder, BackupFile file, CopySteps steps, CancellationToken cancellationToken)
    {
        try
        {
            using var count = new LineCount();
            await using var content = folder.Read(file.Name);
            await foreach (var _ in LineReader.ReadAsync(content, Counted, cancellationToken)) steps.Add(1);
            if (count.Of(file.Name) != file)
                throw new UnusableBackupException($"{folder.File(file.Name)} is not as it was written: it has {count.Lines:N0} lines, the manifest says {file.Lines:N0}, or its SHA-256 differs.");

            bool Counted(ReadOnlySequence<byte> line)
            {
                count.Add(line);
                return true;
            }
        }
        catch (InvalidDataException e)
        {
            throw new UnusableBackupException($"{folder.File(file.Name)} is damaged: {e.Message}", e);
        }
    }

    private static async Task CheckAsync(BackupFolder folder, ArchiveLine held, IArchive archive, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await archive.OpenAsync(held.Sha256, cancellationToken)
                ?? throw new UnusableBackupException($"The backup in {folder.Path} has lost the content {held.Sha256} of its archive.");
            if (await ContentLength.OfAsync(content, cancellationToken) != held.Length)
                throw new UnusableBackupException($"The content {held.Sha256} in {folder.ArchivePath} is not of the length that was written.");
        }
        catch (InvalidDataException e)
        {
            throw new UnusableBackupException($"The content {held.Sha256} in {folder.ArchivePath} is damaged.", e);
        }
    }
}
