using System.Security.Cryptography;

namespace SanctionsTracker.Digests.Signing;

/// <summary>A secret shared with a receiver, from which both compute signatures <c>v1</c>: <c>whsec_</c> and 24 to 64 bytes in base64.</summary>
/// <remarks>https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md, "Signature scheme". No record: a record's ToString
/// would print it.</remarks>
public sealed class SigningSecret
{
    public const string Prefix = "whsec_";

    private const int MinimumBytes = 24;
    private const int MaximumBytes = 64;
    private const int CreatedBytes = 32;

    private readonly byte[] _key;

    private SigningSecret(byte[] key) => _key = key;

    /// <summary>A new one, of 32 random bytes.</summary>
    public static SigningSecret Create() => new(RandomNumberGenerator.GetBytes(CreatedBytes));

    /// <exception cref="FormatException">It is none; the message says why and does not repeat it.</exception>
    public static SigningSecret Parse(string? text) =>
        TryParse(text, out var secret, out var fault) ? secret : throw new FormatException(fault);

    /// <param name="text">With its prefix.</param>
    /// <param name="secret">The secret, where it is one.</param>
    /// <param name="fault">What is wrong, in a sentence that does not repeat the text; null where nothing is.</param>
    public static bool TryParse(string? text, out SigningSecret secret, out string? fault)
    {
        secret = null!;
        fault = KeyText.TryRead(text, Prefix, out var key) switch
        {
            { } broken => $"A signing secret {broken}",
            null when key.Length is < MinimumBytes or > MaximumBytes =>
                $"A signing secret has {MinimumBytes} to {MaximumBytes} bytes, and this one has {key.Length}.",
            null => null,
        };
        if (fault is null) secret = new SigningSecret(key);
        return fault is null;
    }

    /// <summary>The secret itself: to be shown once, and to be stored protected.</summary>
    public string Reveal() => Prefix + Convert.ToBase64String(_key);

    /// <summary>Hides it.</summary>
    public override string ToString() => Prefix + "…";

    internal string Sign(ReadOnlySpan<byte> content) => "v1," + Convert.ToBase64String(HMACSHA256.HashData(_key, content));
}
