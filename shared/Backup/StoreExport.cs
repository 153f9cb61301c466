using Microsoft.Extensions.Options;
using SanctionsTracker.Storage;

namespace SanctionsTracker.Backup;

/// <summary>Writes all that the store holds into a folder, while the app goes on.</summary>
public sealed class StoreExport(TableExport tables, ArchiveExport archive, KeyCopy keys, IOptions<StorageOptions> storage)
{
    /// <param name="path">A folder that is new, empty, or holds an unfinished export, which is gone on with.</param>
    /// <param name="withKey">Whether the key that the secrets of webhooks are stored under is taken along.</param>
    /// <param name="progress">Told now and then.</param>
    /// <param name="cancellationToken">Stops; the folder is then unfinished.</param>
    /// <returns>What the backup holds.</returns>
    /// <exception cref="UnusableBackupException">The folder holds something else, or the store was written the whole time.</exception>
    public async Task<BackupManifest> RunAsync(string path, bool withKey, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        var folder = BackupFolder.Begin(path);
        if (withKey) keys.Export(folder);
        var (files, takenAt) = await tables.WriteAsync(folder, progress, cancellationToken);
        var (list, damaged) = await archive.WriteAsync(folder, progress, cancellationToken);
        var manifest = new BackupManifest
        {
            Product = typeof(StoreExport).Assembly.GetName().Version!.ToString(3),
            TakenAt = takenAt,
            Store = storage.Value.Kind,
            Tables = files,
            Archive = list,
            Damaged = damaged,
            WithKey = withKey,
        };
        folder.Finish(manifest);
        return manifest;
    }
}
