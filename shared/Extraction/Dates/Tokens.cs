namespace SanctionsTracker.Extraction.Dates;

/// <summary>Cuts a text into tokens, in one pass.</summary>
internal static class Tokens
{
    public static Token[] Of(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        var (paragraph, lines, lastEnd) = (0, 0, -1);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                // Two ends of lines, with nothing but white space between, end a paragraph.
                if (text[at] is '\n' or '\u2029' && ++lines == 2) paragraph++;
                at++;
                continue;
            }

            var (kind, length) = Next(text, at);
            tokens.Add(new Token(at, length, kind, Joined: at == lastEnd, paragraph, WordHash.Of(text.AsSpan(at, length))));
            at += length;
            (lines, lastEnd) = (0, at);
        }

        return [.. tokens];
    }

    private static (TokenKind Kind, int Length) Next(string text, int at)
    {
        if (char.IsAsciiDigit(text[at])) return (TokenKind.Number, Run(text, at, char.IsAsciiDigit));
        if (BeginsAddress(text, at)) return (TokenKind.Mark, Run(text, at, character => !char.IsWhiteSpace(character)));
        return char.IsLetter(text[at]) ? (TokenKind.Word, Run(text, at, char.IsLetter)) : (TokenKind.Mark, 1);
    }

    private static bool BeginsAddress(string text, int at)
    {
        var rest = text.AsSpan(at);
        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static int Run(string text, int at, Func<char, bool> belongs)
    {
        var end = at + 1;
        while (end < text.Length && belongs(text[end])) end++;
        return end - at;
    }
}
