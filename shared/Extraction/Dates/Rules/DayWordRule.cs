using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>Days beside the publication: "yesterday", "today", "last night", "this morning".</summary>
internal sealed class DayWordRule : IDateRule
{
    private static readonly (string First, string? Second, int Days)[] Table =
    [
        ("today", null, 0), ("yesterday", null, -1), ("tomorrow", null, 1), ("tonight", null, 0), ("last", "night", -1),
        ("this", "morning", 0), ("this", "afternoon", 0), ("this", "evening", 0),
        ("heute", null, 0), ("gestern", null, -1), ("hier", null, -1), ("hoy", null, 0), ("ayer", null, -1),
    ];

    private static readonly WordSet Begins = new([.. Table.Select(row => row.First)]);

    public IEnumerable<string> Firsts => Begins.Members;

    public DateReading? Read(TokenText words, int at)
    {
        if (!Begins.Has(words, at)) return null;
        foreach (var (first, second, days) in Table)
        {
            if (!words.Is(at, first) || (second is not null && !words.Is(at + 1, second))) continue;
            return new DateReading(at, second is null ? at + 1 : at + 2, new CountedFromPublication(TimeUnit.Day, days));
        }

        return null;
    }
}
