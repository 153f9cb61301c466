using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>Counted from the publication: "last week", "this year", "next month", "last Monday", "last May", "earlier this month".</summary>
/// <remarks>"The last year" and "over the past year" are durations.</remarks>
internal sealed class LastAndNextRule : IDateRule
{
    private static readonly WordSet Articles = new("the", "its", "his", "her", "their", "every", "each", "our");
    private static readonly WordSet PartOf = new("earlier", "later", "early", "late");

    public IEnumerable<string> Firsts => PartOf.Members.Concat(["this", "last", "next"]);

    public DateReading? Read(TokenText words, int at)
    {
        var start = PartOf.Has(words, at) ? at + 1 : at;
        if (Side(words, start) is not int side || Articles.Has(words, at - 1)) return null;
        return Meaning(words, start + 1, side) is { } meaning && words.SameParagraph(at, start + 1) ? new DateReading(at, start + 2, meaning) : null;
    }

    private static int? Side(TokenText words, int at) => words.Is(at, "this") ? 0 : words.Is(at, "last") ? -1 : words.Is(at, "next") ? 1 : null;

    private static IDateMeaning? Meaning(TokenText words, int at, int side)
    {
        if (Weekdays.Read(words, at) is { } day) return new WeekdayDate(day, side);
        if (side != 0 && Months.Named(words, at) is int month) return new MonthBesidePublication(month, side);
        return TimeUnits.One(words, at) switch
        {
            TimeUnit.Week => new WeekOf(side, DateRule.RelativeToPublication),
            TimeUnit.Month => new CountedFromPublication(TimeUnit.Month, side),
            TimeUnit.Year => new CountedFromPublication(TimeUnit.Year, side),
            _ => null,
        };
    }
}
