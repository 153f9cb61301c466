using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>Beside the date named before: "the following year", "the same day", "later that month", "the year before."</summary>
internal sealed class NeighbourRule : IDateRule
{
    private static readonly WordSet Same = new("same", "very");
    private static readonly WordSet Next = new("following", "next", "subsequent", "ensuing");
    private static readonly WordSet Previous = new("previous", "preceding", "prior");
    private static readonly WordSet PartOf = new("later", "earlier", "early", "late");

    public IEnumerable<string> Firsts => PartOf.Members.Concat(["that", "the"]);

    public DateReading? Read(TokenText words, int at)
    {
        var start = PartOf.Has(words, at) ? at + 1 : at;
        var that = words.Is(start, "that");
        if (!that && !words.Is(start, "the")) return null;

        if (Adjacent(words, start + 1) is int step && TimeUnits.One(words, start + 2) is { } unit) return Reading(words, at, start + 3, unit, step);
        if (words.Is(start + 1, "night") && words.Is(start + 2, "before") && Clauses.EndsBefore(words, start + 3)) return Reading(words, at, start + 3, TimeUnit.Day, -1);
        if (TimeUnits.One(words, start + 1) is not { } plain) return null;
        if (that) return Reading(words, at, start + 2, plain, 0);
        return (words.Is(start + 2, "before") || words.Is(start + 2, "after")) && Clauses.EndsBefore(words, start + 3)
            ? Reading(words, at, start + 3, plain, words.Is(start + 2, "after") ? 1 : -1)
            : null;
    }

    private static int? Adjacent(TokenText words, int at) => Same.Has(words, at) ? 0 : Next.Has(words, at) ? 1 : Previous.Has(words, at) ? -1 : null;

    private static DateReading? Reading(TokenText words, int from, int to, TimeUnit unit, int step)
    {
        if (unit == TimeUnit.Decade || !words.SameParagraph(from, to - 1)) return null;
        return new DateReading(from, to, unit == TimeUnit.Week ? new WeekOf(step, DateRule.RelativeToText) : new CountedFromText(unit, step));
    }
}
