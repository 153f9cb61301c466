using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>Counted back from the publication: "three years ago".</summary>
internal sealed class AgoRule : IDateRule
{
    public IEnumerable<string> Firsts => Numbers.Words;

    public DateReading? Read(TokenText words, int at) =>
        Numbers.Read(words, at) is int number && TimeUnits.OneOrMany(words, at + 1) is { } unit && words.Is(at + 2, "ago") && words.SameParagraph(at, at + 2)
            ? new DateReading(at, at + 3, new CountedFromPublication(unit, -number))
            : null;
}
