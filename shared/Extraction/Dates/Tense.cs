namespace SanctionsTracker.Extraction.Dates;

/// <summary>Whether a date lies ahead of the writer or behind, as the nearest telling word of its sentence says.</summary>
internal static class Tense
{
    private const int FarthestBefore = 12;
    private const int FarthestBehind = 10;

    private static readonly WordSet ToCome = new(
        "will", "ll", "effective", "shall", "due", "scheduled", "slated", "plans", "planned", "planning", "plan", "expected", "expects", "upcoming", "forthcoming", "intends", "deadline", "expires", "expire");

    private static readonly WordSet Past = new(
        "was", "were", "had", "did", "said", "told", "began", "took", "met", "came", "went", "held", "led", "made", "gave", "left", "struck", "hit", "shot", "won", "lost", "fell", "rose", "put", "set",
        "wrote", "spoke", "saw", "became", "broke", "fled", "sent", "withdrew",
        "froze", "cut", "quit", "flew", "sank", "sunk", "drew", "drove", "chose", "forbade", "overthrew", "overran", "tore", "blew", "caught", "bought", "sold", "built", "brought", "ran", "stood");

    private static readonly WordSet Prolonging = new("extended", "extend", "extends", "prolonged", "prolongs", "prolong", "renewed", "renews", "postponed", "delayed", "valid", "suspended", "have", "has");

    /// <summary>True for what is to come, false for what has been; null where no word near the date tells.</summary>
    /// <param name="words">The text.</param>
    /// <param name="from">The first token of the date.</param>
    /// <param name="to">The token behind its last.</param>
    public static bool? Ahead(TokenText words, int from, int to)
    {
        var bounded = words.Is(from, "until") || words.Is(from - 1, "until") || words.Is(from - 1, "till") || words.Is(from - 1, "to");
        for (var at = from - 1; at >= from - FarthestBefore && words.SameParagraph(at, from) && !Clauses.EndsSentence(words, at); at--)
        {
            // "It would end on 5 May" does not show from when.
            if (words.Is(at, "would")) return null;
            if (bounded && Prolonging.Has(words, at)) return true;
            if (Tells(words, at) is bool told) return told;
        }

        for (var at = to; at < to + FarthestBehind && words.SameParagraph(at, from) && !Clauses.EndsSentence(words, at); at++)
        {
            if (Tells(words, at) is bool told) return told;
        }

        return null;
    }

    private static bool? Tells(TokenText words, int at)
    {
        if (ToCome.Has(words, at) || (words.Is(at, "set") && words.Is(at + 1, "to"))) return true;
        return Past.Has(words, at) || IsPastForm(words, at) ? false : null;
    }

    // "banned", "died"; not "need", nor "will be released".
    private static bool IsPastForm(TokenText words, int at) =>
        words[at].Length >= 4 && words.Span(at).EndsWith("ed", StringComparison.Ordinal) && !words.Span(at).EndsWith("eed", StringComparison.Ordinal)
        && !words.Is(at - 1, "be");
}
