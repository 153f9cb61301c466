using System.Security.Cryptography;
using System.Text;

namespace SanctionsTracker.Functions.Api.Access;

/// <summary>A secret that only its SHA-256 is kept of, compared in constant time.</summary>
internal sealed class Secret
{
    private readonly byte[] _sha256;

    private Secret(byte[] sha256) => _sha256 = sha256;

    public static Secret OfText(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <exception cref="FormatException">Not 64 hexadecimal digits.</exception>
    public static Secret OfSha256(string hexadecimal) =>
        hexadecimal.Length == 64
            ? new(Convert.FromHexString(hexadecimal))
            : throw new FormatException("A SHA-256 has 64 hexadecimal digits.");

    public bool Matches(string? offered) =>
        !string.IsNullOrEmpty(offered)
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(offered)), _sha256);
}
