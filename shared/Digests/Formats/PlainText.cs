using System.Globalization;
using System.Text;

namespace SanctionsTracker.Digests.Formats;

/// <summary>Text of others, made fit to stand inside text of ours. Pure.</summary>
internal static class PlainText
{
    private const string Ellipsis = "…";
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>One line without characters that cannot be seen, cut to a length in UTF-16 code units.</summary>
    public static string Clean(string text, int maximum)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) Space(line);
            else if (IsHarmless(rune)) line.Append(rune);
        }

        return Cut(line.ToString().TrimEnd(), maximum);
    }

    /// <summary><see cref="Clean"/>, and where letters run from right to left, isolated: they turn none of what stands around them.</summary>
    public static string Name(string text, int maximum)
    {
        var clean = Clean(text, maximum);
        return clean.EnumerateRunes().Any(IsRightToLeft) ? $"{FirstStrongIsolate}{Cut(clean, maximum - 2)}{PopIsolate}" : clean;
    }

    /// <summary>No longer than <paramref name="maximum"/> UTF-16 code units, cut between characters as readers see them.</summary>
    public static string Cut(string text, int maximum)
    {
        if (text.Length <= maximum) return text;
        var end = 0;
        while (end < text.Length && StringInfo.GetNextTextElementLength(text, end) is var next && end + next <= maximum - Ellipsis.Length) end += next;
        return text[..end].TrimEnd() + Ellipsis;
    }

    /// <summary>False for what acts instead of being read: control characters but line breaks and tabs, marks that turn or hide text, and what is
    /// no character. The joiners of Persian and Indian scripts are harmless.</summary>
    public static bool IsHarmless(Rune rune) => rune.Value switch
    {
        '\n' or '\t' or 0x200C or 0x200D => true,
        0xFFFD => false,
        0x2028 or 0x2029 => false,
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate),
    };

    // The blocks of scripts that are written from right to left, Hebrew to Arabic's extensions, and the presentation forms.
    private static bool IsRightToLeft(Rune rune) => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
        or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static void Space(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
    }
}
