using System.Security.Cryptography;
using System.Text;

namespace SanctionsTracker.News.Intake;

/// <summary>A short name made of texts: the same on every machine, and fit for a key.</summary>
internal static class StableHash
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648, 6
    private const int Letters = 20;

    /// <summary>20 letters and digits: 100 bits of SHA-256, which no two of a billion articles share.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        // A text is told from an absent one, and where it ends.
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(part is null ? "-" : $"{part.Length}:{part}").Append('\n');
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return string.Create(Letters, hash, static (letters, bytes) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                var (first, shift) = (i * 5 / 8, i * 5 % 8);
                letters[i] = Alphabet[((bytes[first] << 8 | bytes[first + 1]) >> (11 - shift)) & 31];
            }
        });
    }
}
