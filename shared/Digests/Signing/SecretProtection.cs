using System.Security.Cryptography;
using System.Text;

namespace SanctionsTracker.Digests.Signing;

/// <summary>Protects secrets where they are stored: AES-256-GCM (NIST SP 800-38D), bound to the subscription, so that a row that is read tells
/// nothing and one that is copied to another subscription is worth nothing.</summary>
/// <remarks>A protected secret is <c>v1:</c>, eight digits that tell its key, and in base64 a nonce of 12 random bytes, the encrypted text and a tag
/// of 16 bytes.</remarks>
public sealed class SecretProtection(SecretKeys keys)
{
    private const string Version = "v1";
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <param name="secret">The secret as written.</param>
    /// <param name="subscriptionId">Whose it is: it is read again with the same id alone.</param>
    /// <exception cref="InvalidSettingException">There is no key to protect it with.</exception>
    public string Protect(string secret, string subscriptionId)
    {
        ArgumentNullException.ThrowIfNull(secret);
        ArgumentNullException.ThrowIfNull(subscriptionId);
        var key = keys.Current;
        var text = Encoding.UTF8.GetBytes(secret);
        var sealedText = new byte[NonceBytes + text.Length + TagBytes];
        var nonce = sealedText.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key.Bytes, TagBytes);
        cipher.Encrypt(nonce, text, sealedText.AsSpan(NonceBytes, text.Length), sealedText.AsSpan(^TagBytes..), Encoding.UTF8.GetBytes(subscriptionId));
        CryptographicOperations.ZeroMemory(text);
        return $"{Version}:{key.Id}:{Convert.ToBase64String(sealedText)}";
    }

    /// <exception cref="SecretUnreadableException">It was stored under a key that is gone, for another subscription, or was changed.</exception>
    /// <exception cref="InvalidSettingException">There is no key at all.</exception>
    public string Reveal(string stored, string subscriptionId)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(subscriptionId);
        if (stored.Split(':') is not [Version, var id, var text]) throw new SecretUnreadableException("A stored secret is damaged.");
        if (keys.Find(id) is not { } key)
        {
            throw new SecretUnreadableException(
                $"A secret was stored under the key {id}, which is not here any more: name it in Digests:FormerSecretKeys, or rotate the subscription's secret.");
        }

        return Decrypt(key, text, Encoding.UTF8.GetBytes(subscriptionId));
    }

    /// <summary>Whether it is stored under a former key: to be stored anew before that key is dropped.</summary>
    public bool IsStale(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return stored.Split(':') is not [Version, var id, _] || id != keys.Current.Id;
    }

    private static string Decrypt(SecretKey key, string base64, byte[] subscription)
    {
        try
        {
            var stored = Convert.FromBase64String(base64);
            var text = new byte[stored.Length - NonceBytes - TagBytes];
            using var cipher = new AesGcm(key.Bytes, TagBytes);
            cipher.Decrypt(stored.AsSpan(0, NonceBytes), stored.AsSpan(NonceBytes, text.Length), stored.AsSpan(^TagBytes..), text, subscription);
            return Encoding.UTF8.GetString(text);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or OverflowException)
        {
            throw new SecretUnreadableException("A stored secret is damaged, or belongs to another subscription.", exception);
        }
    }
}
