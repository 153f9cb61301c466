using Microsoft.Extensions.Options;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Signing;
using SanctionsTracker.Storage;

namespace SanctionsTracker.Backup;

/// <summary>Takes the key along that the secrets of webhooks are stored under, where that is asked for.</summary>
public sealed class KeyCopy(SecretKeys keys, IOptions<DigestsOptions> digests, IOptions<StorageOptions> storage)
{
    /// <summary>Writes the key into a backup, in a file that its owner alone may read.</summary>
    /// <exception cref="InvalidSettingException">There is none.</exception>
    internal void Export(BackupFolder folder) => FileIn(folder).Write(keys.Current);

    /// <summary>Puts the key of a backup into the data folder, where there is one and the settings name no key.</summary>
    internal KeyOutcome Import(BackupFolder folder, BackupManifest manifest)
    {
        if (!manifest.WithKey) return KeyOutcome.Absent;
        var (key, isSet) = (FileIn(folder).Read(), digests.Value.SecretKey is not null);
        if (!isSet && storage.Value.Kind is not StorageKind.Sqlite) return KeyOutcome.ToBeSet;

        var path = Path.Combine(storage.Value.Folder, SecretKeyFile.Name);
        if (!isSet && !File.Exists(path)) new SecretKeyFile(path).Write(key);
        return keys.Find(key.Id) is null ? KeyOutcome.ToBeSet : KeyOutcome.Known;
    }

    private static SecretKeyFile FileIn(BackupFolder folder) => new(folder.File(BackupFolder.KeyFile));
}
