using System.Buffers;
using System.Collections.Frozen;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction;

/// <summary>Guesses the language of a text from its script and, where several languages share that, from its small words.</summary>
internal static class LanguageGuess
{
    // So much of a long text is as good as all of it.
    private const int Enough = 4000;
    private const int FewestWords = 3;
    private const double FewestShare = 0.08;
    private const double Lead = 1.3;

    private static readonly FrozenDictionary<string, string> ByScript = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Grek"] = "el",
        ["Hebr"] = "he",
        ["Armn"] = "hy",
        ["Geor"] = "ka",
        ["Hang"] = "ko",
        ["Kore"] = "ko",
        ["Jpan"] = "ja",
        ["Hani"] = "zh",
        ["Thai"] = "th",
        ["Mymr"] = "my",
        ["Khmr"] = "km",
        ["Beng"] = "bn",
        ["Taml"] = "ta",
        ["Sinh"] = "si",
        ["Ethi"] = "am",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Language, string Words)[] SmallWords =
    [
        ("en", "the of and to in is that for was with on as by it at from has have are be this were which its an"),
        ("fr", "le la les des et en du une est dans que pour qui sur au pas par avec ce sont aux ses été plus"),
        ("de", "der die und das den von zu mit ist im des nicht ein eine dem für auf sich als auch es an werden bei"),
        ("es", "el los las de que y en un una por con para del se su al como más fue ha sus lo es"),
        ("it", "il di che e la per un una del della con le non sono gli da nel dei alla ha più anche è i"),
        ("pt", "o os as de que e em um uma para com não do da dos das por no na mais foi ao são pelo"),
        ("nl", "de het een van en in is dat op te voor met zijn niet aan er om ook als bij door naar uit wordt"),
        ("tr", "ve bir bu için ile de da olarak olan daha çok gibi sonra kadar ancak ise göre değil ne en"),
        ("pl", "w i na z do się nie to jest że o po przez jak od dla są oraz ale jego przy"),
        ("ru", "и в не на что с по как это из для от но он его к за был также о при года"),
        ("uk", "і в не на що з у до як це та за від про є для але його року який також"),
        ("bg", "и на да се в от за е че с не са по как това но ще като при"),
        ("ar", "في من على إلى أن التي الذي عن مع هذا هذه ما كان لا بين بعد قد"),
        ("fa", "در به از که این را با است برای آن یک خود تا کرد شده می های بود"),
        ("ur", "کے کی میں ہے سے اور کا کو نے پر کہ یہ ہیں بھی تھا"),
    ];

    // The rows of the table above that have a word.
    private static readonly FrozenDictionary<string, int[]> RowsOf = SmallWords
        .SelectMany((row, number) => row.Words.Split(' ').Select(word => (word, number)))
        .GroupBy(pair => pair.word, pair => pair.number, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    private static readonly int Longest = RowsOf.Keys.Max(word => word.Length);
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \n\r\t.,;:!?\"()“”’'«»،-–");

    /// <returns>ISO 639-1; null where the text is too short to tell, or two languages are as likely.</returns>
    public static string? Of(string text)
    {
        var start = text.Length > Enough ? text[..Enough] : text;
        if (Script.Of(start) is not { } script) return null;
        return ByScript.TryGetValue(script, out var language) ? language : OfSmallWords(start);
    }

    private static string? OfSmallWords(ReadOnlySpan<char> text)
    {
        var rows = RowsOf.GetAlternateLookup<ReadOnlySpan<char>>();
        var counts = new int[SmallWords.Length];
        var words = 0;
        Span<char> small = stackalloc char[Longest];
        foreach (var range in text.SplitAny(Separators))
        {
            var word = text[range];
            if (word.IsEmpty) continue;
            words++;
            if (word.Length > Longest || !rows.TryGetValue(small[..word.ToLowerInvariant(small)], out var having)) continue;
            foreach (var row in having) counts[row]++;
        }

        var best = SmallWords.Zip(counts, (row, count) => (row.Language, Count: count))
            .Where(row => row.Count > 0)
            .OrderByDescending(row => row.Count)
            .ThenBy(row => row.Language, StringComparer.Ordinal)
            .Take(2)
            .ToArray();
        if (best.Length == 0 || best[0].Count < FewestWords || best[0].Count < words * FewestShare) return null;
        return best.Length == 2 && best[0].Count < best[1].Count * Lead ? null : best[0].Language;
    }
}
