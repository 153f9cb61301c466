using System.Text;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>Encodings that show themselves in the first bytes: by a byte order mark, or by how <c>&lt;</c> is written
/// (XML 1.0, appendix F).</summary>
internal static class WideEncoding
{
    private const int Looked = 64;

    /// <summary>The encoding, or null where the bytes are those of a superset of ASCII, and the length of the mark.</summary>
    public static (Encoding? Encoding, int Mark) Find(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (null, 3);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return (Encoding.UTF32, 4);
        if (content.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) return (new UTF32Encoding(bigEndian: true, false), 4);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (HasZeros(content[2..]) ? Encoding.Unicode : null, 2);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (HasZeros(content[2..]) ? Encoding.BigEndianUnicode : null, 2);
        return (Unmarked(content), 0);
    }

    private static Encoding? Unmarked(ReadOnlySpan<byte> content) => content switch
    {
        [0x3C, 0, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0, 0x3C, ..] => new UTF32Encoding(bigEndian: true, false),
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        [0x4C, 0x6F, 0xA7, 0x94, ..] => Ebcdic(content),
        _ => null,
    };

    // The digits and letters that name a code page of EBCDIC are in the same places in all of them.
    private static Encoding? Ebcdic(ReadOnlySpan<byte> content)
    {
        if (Charsets.Find("ibm037") is not { } common) return null;
        var start = common.GetBytes(common.GetString(content[..Math.Min(content.Length, 4 * Looked)]));
        var declaration = Encoding.ASCII.GetBytes(common.GetString(start));
        return DeclaredCharset.InDeclaration(declaration) is { } name ? Charsets.Find(name) ?? common : common;
    }

    // A mark on a document that is written in single bytes after all was put there by a program that converted nothing.
    private static bool HasZeros(ReadOnlySpan<byte> content)
    {
        var start = content[..Math.Min(content.Length, Looked)];
        return start.Contains((byte)0) || !start.Contains((byte)'<');
    }
}
