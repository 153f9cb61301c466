using System.Buffers;

namespace SanctionsTracker.Storage.Archive;

/// <summary>Where the archive keeps content: two digits of its SHA-256 as a folder, so that none grows too long.</summary>
internal static class ArchiveName
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary><c>4f/4fc8….br</c>, with a slash on every system.</summary>
    /// <exception cref="ArgumentException">It is not a SHA-256 in lower-case hexadecimal digits.</exception>
    public static string Of(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return sha256.Length == 64 && !sha256.AsSpan().ContainsAnyExcept(Digits)
            ? $"{sha256[..2]}/{sha256}.br"
            : throw new ArgumentException($"'{sha256}' is no SHA-256 of 64 lower-case digits.", nameof(sha256));
    }

    /// <summary>The SHA-256 that a name was made of; null where it is none of ours.</summary>
    public static string? Sha256Of(string name)
    {
        var sha256 = Path.GetFileNameWithoutExtension(name);
        return sha256.Length == 64 && !sha256.AsSpan().ContainsAnyExcept(Digits) && Of(sha256) == name ? sha256 : null;
    }
}
