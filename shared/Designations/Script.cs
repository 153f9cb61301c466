using System.Text;

namespace SanctionsTracker.Designations;

/// <summary>Writing systems by ISO 15924.</summary>
public static class Script
{
    // Unicode blocks of letters (unicode.org/Public/UNIDATA/Blocks.txt): first, last, script.
    private static readonly (int First, int Last, string Code)[] Blocks =
    [
        (0x0041, 0x024F, "Latn"), (0x0370, 0x03FF, "Grek"), (0x0400, 0x052F, "Cyrl"), (0x0530, 0x058F, "Armn"),
        (0x0590, 0x05FF, "Hebr"), (0x0600, 0x06FF, "Arab"), (0x0700, 0x074F, "Syrc"), (0x0750, 0x077F, "Arab"),
        (0x08A0, 0x08FF, "Arab"), (0x0900, 0x097F, "Deva"), (0x0980, 0x09FF, "Beng"), (0x0B80, 0x0BFF, "Taml"),
        (0x0D80, 0x0DFF, "Sinh"), (0x0E00, 0x0E7F, "Thai"), (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FF, "Geor"),
        (0x1100, 0x11FF, "Hang"), (0x1200, 0x139F, "Ethi"), (0x1780, 0x17FF, "Khmr"), (0x1E00, 0x1EFF, "Latn"),
        (0x3040, 0x309F, "Jpan"), (0x30A0, 0x30FF, "Jpan"), (0x3400, 0x4DBF, "Hani"), (0x4E00, 0x9FFF, "Hani"),
        (0xAC00, 0xD7AF, "Hang"), (0xFB50, 0xFDFF, "Arab"), (0xFE70, 0xFEFF, "Arab"),
    ];

    /// <summary>The script of most of a text's letters (<c>Latn</c>, <c>Arab</c>, <c>Hani</c>), the first of those that tie. Kana or Hangul
    /// among Han characters decide for Japanese or Korean. Null for a text without letters that we can tell.</summary>
    public static string? Of(string text)
    {
        var counts = Counts(text);
        if (counts.Count == 0) return null;
        var most = counts.MaxBy(count => count.Value).Key;
        if (most is not "Hani") return most;
        return counts.ContainsKey("Jpan") ? "Jpan" : counts.ContainsKey("Hang") ? "Kore" : most;
    }

    // Most letters are of the script of the one before, so they are counted run by run.
    private static Dictionary<string, int> Counts(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (current, run) = ("", 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune) || Find(rune.Value) is not { } code) continue;
            if (!ReferenceEquals(code, current))
            {
                Count(counts, current, run);
                (current, run) = (code, 0);
            }

            run++;
        }

        Count(counts, current, run);
        return counts;
    }

    private static void Count(Dictionary<string, int> counts, string code, int letters)
    {
        if (letters > 0) counts[code] = counts.GetValueOrDefault(code) + letters;
    }

    private static string? Find(int letter)
    {
        foreach (var (first, last, code) in Blocks)
        {
            if (letter >= first && letter <= last) return code;
        }

        return null;
    }
}
