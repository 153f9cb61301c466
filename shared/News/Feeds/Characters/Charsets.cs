using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>The encodings by the names that publishers give them.</summary>
internal static partial class Charsets
{
    private const int Gb18030 = 54936;
    private const int ShiftJis = 932;
    private const int Korean = 949;
    private const int Hz = 52936;

    // Where a name is that of a subset, the superset is meant: https://encoding.spec.whatwg.org/#names-and-labels
    private static readonly FrozenDictionary<string, int> CodePages = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = 65001,
        ["utf-8n"] = 65001,
        ["utf"] = 65001,
        ["u8"] = 65001,
        ["unicode-1-1-utf-8"] = 65001,
        ["ascii"] = 1252,
        ["us-ascii"] = 1252,
        ["ansi"] = 1252,
        ["us"] = 1252,
        ["646"] = 1252,
        ["8859"] = 1252,
        ["iso8859"] = 1252,
        ["cp819"] = 1252,
        ["mbcs"] = 1252,
        ["dbcs"] = 1252,
        ["iso-8859-1"] = 1252,
        ["latin1"] = 1252,
        ["latin-1"] = 1252,
        ["l1"] = 1252,
        ["iso-8859-9"] = 1254,
        ["latin5"] = 1254,
        ["iso-8859-11"] = 874,
        ["tis-620"] = 874,
        ["gb2312"] = Gb18030,
        ["gb18030-2000"] = Gb18030,
        ["gb-2312-80"] = Gb18030,
        ["gbk"] = Gb18030,
        ["gb18030"] = Gb18030,
        ["x-gbk"] = Gb18030,
        ["euc-cn"] = Gb18030,
        ["sjis"] = ShiftJis,
        ["s-jis"] = ShiftJis,
        ["shiftjisx0213"] = ShiftJis,
        ["x-sjis"] = ShiftJis,
        ["shift-jis"] = ShiftJis,
        ["windows-31j"] = ShiftJis,
        ["ms-kanji"] = ShiftJis,
        ["eucjp"] = 51932,
        ["x-euc-jp"] = 51932,
        ["euc-kr"] = Korean,
        ["euckr"] = Korean,
        ["ks-c-5601-1987"] = Korean,
        ["ksc5601"] = Korean,
        ["big5-hkscs"] = 950,
        ["big5hkscs"] = 950,
        ["x-x-big5"] = 950,
        ["koi8r"] = 20866,
        ["koi8u"] = 21866,
        ["macintosh"] = 10000,
        ["mac"] = 10000,
        ["csmacintosh"] = 10000,
        ["x-mac-roman"] = 10000,
        ["mac-roman"] = 10000,
        ["mac-greek"] = 10006,
        ["mac-cyrillic"] = 10007,
        ["maccyrillic"] = 10007,
        ["mac-latin2"] = 10029,
        ["mac-iceland"] = 10079,
        ["mac-turkish"] = 10081,
        ["iso2022-jp"] = 50220,
        ["iso2022jp"] = 50220,
        ["iso2022kr"] = 50225,
        ["hz"] = Hz,
        ["hz-gb-2312"] = Hz,
        // Nearest relatives of pages that this platform has not: they differ in letters that hardly any feed has.
        ["cp1125"] = 866,
        ["cp856"] = 862,
        ["kz-1048"] = 1251,
        ["ebcdic-cp-be"] = 500,
        ["ebcdic-cp-ch"] = 500,
        ["csibm500"] = 500,
        ["ebcdic-cp-ca"] = 37,
        ["ebcdic-cp-nl"] = 37,
        ["ebcdic-cp-us"] = 37,
        ["ebcdic-cp-wt"] = 37,
        ["csibm037"] = 37,
        ["ibm039"] = 37,
        ["cp-is"] = 861,
        ["csibm855"] = 855,
        ["csibm857"] = 857,
        ["csibm860"] = 860,
        ["csibm861"] = 861,
        ["csibm863"] = 863,
        ["csibm864"] = 864,
        ["csibm865"] = 865,
        ["csibm866"] = 866,
        ["cskoi8r"] = 20866,
        ["cspc775baltic"] = 775,
        ["cspc850multilingual"] = 850,
        ["cspc862latinhebrew"] = 862,
        ["cspc8codepage437"] = 437,
        ["cspcp852"] = 852,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<int> DoubleByte =
        FrozenSet.Create(Gb18030, 936, ShiftJis, Korean, 950, 51932, 51936, 51949, 20932);

    private static readonly FrozenSet<int> Stateful = FrozenSet.Create(50220, 50221, 50222, 50225, Hz);

    /// <summary>The encoding of a document whose ASCII is ASCII, or of EBCDIC's; null where the name is of no such, or unknown.</summary>
    public static Encoding? Find(string name)
    {
        var label = IsoNumber().Replace(name.Trim().Replace('_', '-'), "iso-8859-");
        return ByCodePage(label) ?? ByName(label) ?? ByName(name.Trim());
    }

    public static Encoding Strict(Encoding charset) =>
        ByNumber(charset.CodePage, DecoderFallback.ExceptionFallback) ?? charset;

    public static bool IsDoubleByte(Encoding charset) => DoubleByte.Contains(charset.CodePage);

    /// <summary>Whether the content's letters are ASCII characters after an escape sequence, in that encoding (ISO 2022, HZ).</summary>
    public static bool IsEscaped(Encoding charset, ReadOnlySpan<byte> content) =>
        Stateful.Contains(charset.CodePage) && content.IndexOf(charset.CodePage == Hz ? "~{"u8 : "\e"u8) >= 0;

    private static Encoding? ByCodePage(string label)
    {
        if (CodePages.TryGetValue(label, out var known)) return ByNumber(known, DecoderFallback.ReplacementFallback);
        foreach (var prefix in (ReadOnlySpan<string>)["windows-", "cp", "ibm", "x-cp", "ms", "win-", "win", ""])
        {
            if (label.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(label.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && ByNumber(number, DecoderFallback.ReplacementFallback) is { } charset)
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

    [GeneratedRegex("^iso-?8859-?(?=[0-9])", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex IsoNumber();
}
