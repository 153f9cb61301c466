using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>The encodings by the names that publishers give them.</summary>
internal static class Charsets
{
    private const int Gb18030 = 54936;
    private const int ShiftJis = 932;
    private const int Korean = 949;
    private const int Hz = 52936;
    private const int Iso8859 = 28590;

    // What precedes a number in a name, and the code page before the first of that series.
    private static readonly (string Prefix, int First)[] Numbered =
    [
        ("windows", 0), ("cp", 0), ("ibm", 0), ("csibm", 0), ("xcp", 0), ("ms", 0), ("win", 0), ("", 0), ("iso8859", Iso8859),
    ];

    private static readonly FrozenSet<int> DoubleByte =
        FrozenSet.Create(Gb18030, 936, ShiftJis, Korean, 950, 51932, 51936, 51949, 20932);

    private static readonly FrozenSet<int> Stateful = FrozenSet.Create(50220, 50221, 50222, 50225, Hz);

    /// <summary>The encoding of a document whose ASCII is ASCII, or of EBCDIC's; null where the name is of no such, or unknown.</summary>
    public static Encoding? Find(string name)
    {
        var bare = CharsetNames.Bare(name);
        return SingleByteCharsets.Find(bare) ?? ByCodePage(bare) ?? ByName(name.Trim().Replace('_', '-')) ?? ByName(name.Trim());
    }

    public static Encoding Strict(Encoding charset) =>
        ByNumber(charset.CodePage, DecoderFallback.ExceptionFallback) ?? charset;

    public static bool IsDoubleByte(Encoding charset) => DoubleByte.Contains(charset.CodePage);

    /// <summary>Whether the content's letters are ASCII characters after an escape sequence, in that encoding (ISO 2022, HZ).</summary>
    public static bool IsEscaped(Encoding charset, ReadOnlySpan<byte> content) =>
        Stateful.Contains(charset.CodePage) && content.IndexOf(charset.CodePage == Hz ? "~{"u8 : "\e"u8) >= 0;

    private static Encoding? ByCodePage(string bare)
    {
        if (CharsetNames.CodePage(bare) is { } known) return ByNumber(known, DecoderFallback.ReplacementFallback);
        foreach (var (prefix, first) in Numbered)
        {
            if (bare.StartsWith(prefix, StringComparison.Ordinal)
                && int.TryParse(bare.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && ByNumber(first + number, DecoderFallback.ReplacementFallback) is { } charset)
            {
                return charset;
            }
        }

        return null;
    }

    private static Encoding? ByName(string label)
    {
        try
        {
            var charset = CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
            return IsUsable(charset.CodePage) ? charset : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding? ByNumber(int number, DecoderFallback fallback)
    {
        try
        {
            if (!IsUsable(number)) return null;
            return CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, fallback)
                ?? Encoding.GetEncoding(number, EncoderFallback.ReplacementFallback, fallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // UTF-16 and UTF-32 show themselves in the bytes, so that a document in which they did not is none of either. UTF-7 is used for
    // attacks only.
    private static bool IsUsable(int codePage) => codePage is > 1 and not (1200 or 1201 or 12000 or 12001 or 65000);
}
