namespace SanctionsTracker.Backup;

/// <summary>Makes an empty store what a backup holds. One that breaks off is finished by the next, and until then no app works on the store.</summary>
public sealed class StoreImport(
    ImportMark mark, ArchiveImport archive, TableImport tables, StoreComparison comparison, KeyCopy keys, TimeProvider clock)
{
    /// <param name="path">The backup's folder, from which is only read.</param>
    /// <param name="progress">Told now and then.</param>
    /// <param name="cancellationToken">Stops; the same import again goes on from there.</param>
    /// <exception cref="UnusableBackupException">The backup is unfinished or damaged; nothing was written.</exception>
    /// <exception cref="ImportRefusedException">The store holds data already, or another process writes to it.</exception>
    public async Task<ImportOutcome> RunAsync(string path, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        var (folder, manifest) = BackupFolder.Open(path);
        var copy = folder.Archive(clock);
        await BackupCheck.RunAsync(folder, manifest, copy, progress, cancellationToken);
        var resumed = await BeginAsync(folder.Id(), cancellationToken);
        await archive.RunAsync(folder, manifest, copy, progress, cancellationToken);
        await tables.RunAsync(folder, manifest, progress, cancellationToken);
        if (await comparison.DifferingAsync(manifest, progress, cancellationToken) is { Count: > 0 } differing)
            throw new ImportRefusedException($"After the import the store has other rows than the backup, in {string.Join(", ", differing)}: another process writes to it. Stop it, and import into an empty store.");
        var key = keys.Import(folder, manifest);
        await mark.ClearAsync(cancellationToken);
        return new ImportOutcome(manifest, resumed, key);
    }

    private async Task<bool> BeginAsync(string backup, CancellationToken cancellationToken)
    {
        if (await mark.UnfinishedAsync(cancellationToken) is { } begun)
            return begun == backup ? true : throw new ImportRefusedException("The store holds a part of another backup, whose import was not finished: finish that one, or use an empty store.");

        if (!await comparison.IsEmptyAsync(cancellationToken))
            throw new ImportRefusedException("The store holds data already. An import takes an empty store: another folder (--data), another storage account, or one whose tables were deleted.");
        await mark.SetAsync(backup, cancellationToken);
        return false;
    }
}
