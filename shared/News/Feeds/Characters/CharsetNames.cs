using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>The code pages by the names that publishers give them. Case and signs do not count in a name, nor does the year of a standard.</summary>
internal static partial class CharsetNames
{
    private const int Gb18030 = 54936;
    private const int ShiftJis = 932;
    private const int Korean = 949;
    private const int Hz = 52936;

    // Where a name is that of a subset, the superset is meant: https://encoding.spec.whatwg.org/#names-and-labels
    private static readonly FrozenDictionary<string, int> CodePages = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["utf8"] = 65001,
        ["utf8n"] = 65001,
        ["utf"] = 65001,
        ["u8"] = 65001,
        ["unicode11utf8"] = 65001,
        ["ascii"] = 1252,
        ["usascii"] = 1252,
        ["ansi"] = 1252,
        ["us"] = 1252,
        ["646"] = 1252,
        ["8859"] = 1252,
        ["iso8859"] = 1252,
        ["cp819"] = 1252,
        ["mbcs"] = 1252,
        ["dbcs"] = 1252,
        ["iso88591"] = 1252,
        ["latin1"] = 1252,
        ["l1"] = 1252,
        ["iso88599"] = 1254,
        ["latin5"] = 1254,
        ["iso885911"] = 874,
        ["tis620"] = 874,
        ["thai"] = 874,
        ["isoir166"] = 874,
        ["tis6200"] = 874,
        ["tis62025290"] = 874,
        ["tis62025291"] = 874,
        ["gb2312"] = Gb18030,
        ["gb180302000"] = Gb18030,
        ["gb231280"] = Gb18030,
        ["gbk"] = Gb18030,
        ["gb18030"] = Gb18030,
        ["xgbk"] = Gb18030,
        ["euccn"] = Gb18030,
        ["eucgb2312cn"] = Gb18030,
        ["gb23121980"] = Gb18030,
        ["chinese"] = Gb18030,
        ["xmacsimpchinese"] = Gb18030,
        ["ms936"] = Gb18030,
        ["sjis"] = ShiftJis,
        ["shiftjisx0213"] = ShiftJis,
        ["xsjis"] = ShiftJis,
        ["shiftjis"] = ShiftJis,
        ["windows31j"] = ShiftJis,
        ["mskanji"] = ShiftJis,
        ["sjis2004"] = ShiftJis,
        ["shiftjis2004"] = ShiftJis,
        ["sjisx0213"] = ShiftJis,
        ["eucjp"] = 51932,
        ["xeucjp"] = 51932,
        ["ujis"] = 51932,
        ["eucjis"] = 51932,
        ["eucjis2004"] = 51932,
        ["eucjisx0213"] = 51932,
        ["jisx0213"] = 51932,
        ["euckr"] = Korean,
        ["ksc56011987"] = Korean,
        ["ksc5601"] = Korean,
        ["ksx1001"] = Korean,
        ["uhc"] = Korean,
        ["korean"] = Korean,
        ["big5hkscs"] = 950,
        ["xxbig5"] = 950,
        ["big5tw"] = 950,
        ["hkscs"] = 950,
        ["xmactradchinese"] = 950,
        ["koi8r"] = 20866,
        ["cskoi8r"] = 20866,
        ["koi8u"] = 21866,
        ["macintosh"] = 10000,
        ["mac"] = 10000,
        ["csmacintosh"] = 10000,
        ["xmacroman"] = 10000,
        ["macroman"] = 10000,
        ["macgreek"] = 10006,
        ["maccyrillic"] = 10007,
        ["maclatin2"] = 10029,
        ["maccentraleurope"] = 10029,
        ["maccenteuro"] = 10029,
        ["maciceland"] = 10079,
        ["macturkish"] = 10081,
        ["iso2022jp"] = 50220,
        ["iso2022jp1"] = 50220,
        ["iso2022jp2"] = 50220,
        ["iso2022jp3"] = 50220,
        ["iso2022jp2004"] = 50220,
        ["iso2022jpext"] = 50220,
        ["iso2022kr"] = 50225,
        ["hz"] = Hz,
        ["hzgb2312"] = Hz,
        ["hzgb"] = Hz,
        ["cp856"] = 862,
        ["cspc862latinhebrew"] = 862,
        ["ebcdiccpbe"] = 500,
        ["ebcdiccpch"] = 500,
        ["ebcdiccpca"] = 37,
        ["ebcdiccpnl"] = 37,
        ["ebcdiccpus"] = 37,
        ["ebcdiccpwt"] = 37,
        ["ibm039"] = 37,
        ["cpis"] = 861,
        ["cspc775baltic"] = 775,
        ["cspc850multilingual"] = 850,
        ["cspc8codepage437"] = 437,
        ["cspcp852"] = 852,
        ["l2"] = 28592,
        ["l7"] = 28603,
        ["latin7"] = 28603,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name in lower case, of letters and digits only.</summary>
    public static string Bare(string name) =>
        string.Concat(Year().Replace(name.Trim(), "").Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <summary>The code page of a bare name; null where none is known.</summary>
    public static int? CodePage(string bare) => CodePages.TryGetValue(bare, out var known) ? known : null;

    [GeneratedRegex("[:_-](19|20)[0-9]{2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
