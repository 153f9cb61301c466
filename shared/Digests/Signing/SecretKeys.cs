using Microsoft.Extensions.Options;
using SanctionsTracker.Storage;

namespace SanctionsTracker.Digests.Signing;

/// <summary>The keys that secrets are stored under: the settings', or on a laptop one in a file beside the data.</summary>
public sealed class SecretKeys(IOptions<DigestsOptions> options, IOptions<StorageOptions> storage)
{
    private readonly Lazy<SecretKey> _current = new(() => Choose(options.Value, storage.Value), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The one that secrets are protected with.</summary>
    /// <exception cref="InvalidSettingException">None is set, and there is no folder to keep one in; or its file is damaged.</exception>
    internal SecretKey Current => _current.Value;

    /// <summary>The key of that id; null where it is not held any more.</summary>
    internal SecretKey? Find(string id) => Former().Prepend(Current).FirstOrDefault(key => key.Id == id);

    private IEnumerable<SecretKey> Former()
    {
        foreach (var text in options.Value.FormerSecretKeys)
        {
            if (SecretKey.TryParse(text, out var key)) yield return key; // the settings' check has refused all others
        }
    }

    private static SecretKey Choose(DigestsOptions digests, StorageOptions storage)
    {
        if (SecretKey.TryParse(digests.SecretKey, out var key)) return key;
        return storage.Kind is StorageKind.Sqlite
            ? new SecretKeyFile(Path.Combine(storage.Folder, SecretKeyFile.Name)).ReadOrCreate()
            : throw new InvalidSettingException(
                "Digests:SecretKey is missing: with Storage:Kind Azure the secrets of webhooks are stored under a key of yours, 32 random bytes in base64.");
    }
}
