namespace SanctionsTracker.Extraction.Dates;

/// <summary>Where the words around a date end.</summary>
internal static class Clauses
{
    /// <summary>Whether nothing more of a clause follows: "two days before." but not "two days before the vote".</summary>
    public static bool EndsBefore(TokenText words, int at) => words[at].Kind == TokenKind.Mark && !words.IsApostrophe(at) && !words.IsDash(at);

    public static bool EndsSentence(TokenText words, int at) =>
        (words.IsMark(at, '.') || words.IsMark(at, '!') || words.IsMark(at, '?')) && !words[at + 1].Joined && (words.IsCapitalised(at + 1) || at + 1 >= words.Count)
        && words[at - 1].Length > 3;
}
