namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Cuts a folded text into numbers and words.</summary>
internal static class DateTokens
{
    private const string Joints = "+-/.:,";

    public static List<DateToken> Of(string text)
    {
        var tokens = new List<DateToken>();
        var at = 0;
        while (true)
        {
            var (joint, afterSpace) = SkipBetween(text, ref at, first: tokens.Count == 0);
            if (at == text.Length) return tokens;
            var isNumber = char.IsAsciiDigit(text[at]);
            var end = isNumber ? EndOfNumber(text, at) : EndOfWord(text, at);
            // p.m. and π.μ. are written without points too.
            tokens.Add(new DateToken(text[at..end].Replace(".", "", StringComparison.Ordinal), isNumber, joint, afterSpace));
            at = end;
        }
    }

    private static (char Joint, bool AfterSpace) SkipBetween(string text, ref int at, bool first)
    {
        var joint = first ? DateToken.Apart : DateToken.Glued;
        var afterSpace = first;
        for (; at < text.Length && !char.IsLetterOrDigit(text[at]); at++)
        {
            var sign = text[at];
            if (Joints.Contains(sign, StringComparison.Ordinal))
            {
                joint = sign;
                continue;
            }

            afterSpace = true;
            if (joint != '+') joint = DateToken.Apart;
        }

        return (joint, afterSpace);
    }

    private static int EndOfNumber(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        // In "31日水曜日" the first sign belongs to the number, and the rest is a word.
        if (at > 0 && char.IsAsciiDigit(text[at - 1]) && UnitNames.IsSign(text[at])) return at + 1;
        var start = at++;
        while (at < text.Length && (char.IsLetter(text[at]) || IsInside(text, start, at))) at++;
        return at;
    }

    private static bool IsInside(string text, int start, int at) => text[at] switch
    {
        '.' => IsBetweenInitials(text, start, at),
        // Europe/Brussels, America/Los_Angeles, Etc/GMT+5
        '/' => at + 1 < text.Length && char.IsLetter(text[at + 1]),
        '_' or '+' or '-' or (>= '0' and <= '9') => text.AsSpan(start, at - start).Contains('/'),
        _ => false,
    };

    private static bool IsBetweenInitials(string text, int start, int at)
    {
        if (at == start + 1) return at + 1 < text.Length && char.IsLetter(text[at + 1]) && (at + 2 == text.Length || !char.IsLetter(text[at + 2]));
        return at == start + 3 && text[start + 1] == '.';
    }
}
