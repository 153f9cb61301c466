using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>From one date to another: "1980-1988", "between 2003 and 2011", "3-5 February 2017", "from May to July".</summary>
/// <remarks>Words before it belong to it: without "between" and "from" the rest would not be a range. A range that runs backwards is none.</remarks>
internal sealed class RangeRule : IDateRule
{
    private static readonly WordSet Until = new("to", "until", "till", "through", "bis", "à");

    public IEnumerable<string> Firsts => DateEdges.Firsts.Concat(["between", "from"]);

    public DateReading? Read(TokenText words, int at)
    {
        var between = words.Is(at, "between");
        var worded = between || words.Is(at, "from");
        var start = worded ? at + 1 : at;
        if (worded && words.Is(start, "the")) start++;

        if (First(words, start) is not { } first) return null;
        var connector = first.End;
        var dashed = words.IsDash(connector);
        if (!dashed && !(between ? words.Is(connector, "and") : Until.Has(words, connector))) return null;

        var next = words.Is(connector + 1, "the") ? connector + 2 : connector + 1;
        if (Last(words, first, next, dashed) is not { } last || !words.SameParagraph(start, last.End - 1)) return null;
        return Meaning(first, last, dashed || worded) is { } meaning ? new DateReading(at, last.End, meaning) : null;
    }

    private static DatePoint? First(TokenText words, int at)
    {
        if (DateEdges.Read(words, at) is { } whole) return whole;
        if (MonthAlone(words, at) is { } month) return month;
        // A year of a range needs no word beside it: the war of 1853-1856.
        if (Years.Written(words, at) is int year && Years.MayBegin(words, at) && words.IsDash(at + 1)) return new DatePoint(year, Month: null, Day: null, at + 1);
        return DatePoints.DayNumber(words, at) is var (day, end) ? new DatePoint(Year: null, Month: null, day, end) : null;
    }

    private static DatePoint? Last(TokenText words, DatePoint first, int at, bool dashed)
    {
        var last = ShortYear(words, first, at) ?? Whole(words, first, at) ?? DayOfSameMonth(words, first, at, dashed);
        // A day alone takes its month from the end: "3-5 February".
        return first.Month is null && first.Year is null && last is not { Month: not null, Day: not null } ? null : last;
    }

    private static DatePoint? Whole(TokenText words, DatePoint first, int at)
    {
        if (first is { Year: not null, Month: null })
            return Years.Written(words, at) is int year ? new DatePoint(year, Month: null, Day: null, at + 1) : DateEdges.Read(words, at);
        return DateEdges.Read(words, at) ?? MonthAlone(words, at);
    }

    // "2011-15"
    private static DatePoint? ShortYear(TokenText words, DatePoint first, int at) =>
        first is { Year: int year, Month: null } && words[at].Joined && words.Number(at, 2) is int end && end > year % 100
        && !(words[at + 1].Joined && (words.IsDash(at + 1) || words.IsWord(at + 1) || words.IsMark(at + 1, '/')))
            ? new DatePoint(year - (year % 100) + end, Month: null, Day: null, at + 1)
            : null;

    // "February 3-5, 2017"
    private static DatePoint? DayOfSameMonth(TokenText words, DatePoint first, int at, bool dashed)
    {
        if (!dashed || first is not { Month: int month, Day: not null } || DatePoints.DayNumber(words, at) is not var (day, end)) return null;
        var next = words.IsMark(end, ',') ? end + 1 : end;
        return Years.Written(words, next) is int year && first.Year is null
            ? new DatePoint(year, month, day, next + 1)
            : new DatePoint(first.Year, month, day, end);
    }

    private static DatePoint? MonthAlone(TokenText words, int at) =>
        Months.Named(words, at) is int month ? new DatePoint(Year: null, month, Day: null, at + 1) : null;

    private static IDateMeaning? Meaning(DatePoint first, DatePoint last, bool sure)
    {
        first = first with { Month = first.Month ?? (first.Year is null ? last.Month : null) };
        if (first.Year is null && last.Year is null)
            return sure && first.Exists && last.Exists ? new YearlessDate(first, last, DateRule.Range) : null;

        last = last with { Year = last.Year ?? first.Year };
        // "from November to February 2017"
        first = first with { Year = first.Year ?? (first.Month > last.Month ? last.Year - 1 : last.Year) };
        return first.Date is { } from && last.Date is { } to && from.FirstDay < to.LastDay && from != to
            ? new KnownDate(from, to, first.Precision, DateRule.Range)
            : null;
    }
}
