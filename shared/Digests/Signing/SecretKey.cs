using System.Security.Cryptography;

namespace SanctionsTracker.Digests.Signing;

/// <summary>A key that secrets are stored under: 32 bytes, written in base64. No record: a record's ToString would tell what it has.</summary>
internal sealed class SecretKey
{
    public const int Length = 32;

    private SecretKey(byte[] bytes)
    {
        Bytes = bytes;
        Id = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
    }

    /// <summary>Tells it from others, and nothing about it.</summary>
    public string Id { get; }

    public byte[] Bytes { get; }

    /// <summary>False where it is not 32 bytes in base64.</summary>
    public static bool TryParse(string? text, out SecretKey key)
    {
        var bytes = new byte[(text?.Length ?? 0) + 1];
        var isKey = Convert.TryFromBase64String(text ?? "", bytes, out var length) && length == Length;
        key = isKey ? new SecretKey(bytes[..length]) : null!;
        return isKey;
    }

    public override string ToString() => $"key {Id}";
}
