using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>Counted from the date named before: "two days later", "a year earlier", "three weeks before."</summary>
internal sealed class LaterRule : IDateRule
{
    private static readonly WordSet On = new("later", "afterwards", "afterward", "on");
    private static readonly WordSet Back = new("earlier", "previously");

    public IEnumerable<string> Firsts => Numbers.Words;

    public DateReading? Read(TokenText words, int at)
    {
        if (Numbers.Read(words, at) is not int number || TimeUnits.OneOrMany(words, at + 1) is not { } unit || !words.SameParagraph(at, at + 2)) return null;
        return Direction(words, at + 2) is int direction ? new DateReading(at, at + 3, new CountedFromText(unit, direction * number)) : null;
    }

    // "Two days before the vote" counts from the vote; "two years on the run" is a duration.
    private static int? Direction(TokenText words, int at)
    {
        var ends = Clauses.EndsBefore(words, at + 1) || at + 1 >= words.Count;
        if (On.Has(words, at)) return words.Is(at, "on") && !ends ? null : 1;
        if (Back.Has(words, at)) return -1;
        return !ends ? null : words.Is(at, "before") ? -1 : words.Is(at, "after") ? 1 : null;
    }
}
