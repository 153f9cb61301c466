using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Backup;

/// <summary>Copies the archive into a backup. Content that an export before left there is not copied again.</summary>
/// <remarks>After the tables: content is stored before a row names it, and never deleted, so all that the rows name is there.</remarks>
public sealed class ArchiveExport(IArchive archive, IArchiveListing listing, TimeProvider clock)
{
    /// <returns>The list's file, and what could not be read.</returns>
    internal async Task<(BackupFile List, IReadOnlyList<string> Damaged)> WriteAsync(
        BackupFolder folder, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        var (copy, damaged, steps) = (folder.Archive(clock), new List<string>(), new CopySteps("archive", total: null, progress));
        await copy.InitialiseAsync(cancellationToken);
        await using var lines = new LineWriter(folder, BackupFolder.ArchiveList);
        await foreach (var sha256 in listing.ListAsync(cancellationToken))
        {
            if (await TryCopyAsync(sha256, copy, cancellationToken) is { } copied) await lines.WriteAsync(copied.Write, cancellationToken);
            else damaged.Add(sha256);
            steps.Add(1);
        }

        steps.End();
        return (await lines.CloseAsync(), damaged);
    }

    // Null where the content is damaged, or went while we looked.
    private async Task<ArchiveLine?> TryCopyAsync(string sha256, FolderArchive copy, CancellationToken cancellationToken)
    {
        try
        {
            if (await LengthAsync(copy, sha256, cancellationToken) is { } length) return new(sha256, length);
        }
        catch (InvalidDataException)
        {
            // A disk has damaged what an export before had copied: storing it again replaces it.
        }

        try
        {
            await using var content = await archive.OpenAsync(sha256, cancellationToken);
            return content is null ? null : new(sha256, (await copy.StoreAsync(content, cancellationToken)).Length);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static async Task<long?> LengthAsync(FolderArchive copy, string sha256, CancellationToken cancellationToken)
    {
        await using var content = await copy.OpenAsync(sha256, cancellationToken);
        return content is null ? null : await ContentLength.OfAsync(content, cancellationToken);
    }
}
