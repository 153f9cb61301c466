using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>A date with its year: "3 February 2017", "late 2012", "2017".</summary>
internal sealed class CalendarDateRule : IDateRule
{
    public IEnumerable<string> Firsts => DateEdges.Firsts;

    public DateReading? Read(TokenText words, int at) =>
        DateEdges.Read(words, at) is { Date: { } date } point && !GoesOn(words, point.End)
            ? new DateReading(at, point.End, new KnownDate(date, End: null, point.Precision, DateRule.Absolute))
            : null;

    // "2017-13-01" is no day, and its year alone is not what is meant.
    private static bool GoesOn(TokenText words, int at) =>
        words.IsDash(at) && words[at].Joined && words[at + 1] is { Kind: TokenKind.Number, Joined: true } && words.IsDash(at + 2) && words[at + 2].Joined;
}
