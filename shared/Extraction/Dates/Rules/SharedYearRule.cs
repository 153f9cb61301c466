using SanctionsTracker.Extraction.Dates.Meanings;

namespace SanctionsTracker.Extraction.Dates.Rules;

/// <summary>A date that takes its year, or its month and year, from the next: the first of "3 and 5 February 2017" and of "May and July 2018".</summary>
internal sealed class SharedYearRule : IDateRule
{
    private const int LongestList = 6;

    public IEnumerable<string> Firsts => DatePoints.Firsts;

    public DateReading? Read(TokenText words, int at)
    {
        if (Member(words, at) is not { Year: null } first) return null;
        if (Following(words, first, LongestList) is not { Year: int year } next) return null;
        var date = (first with { Month = first.Month ?? next.Month }).In(year);
        return date is null ? null : new DateReading(at, first.End, new KnownDate(date, End: null, first.Precision, DateRule.Partial));
    }

    // The last of the list; "and" or "or" stands before it.
    private static DatePoint? Following(TokenText words, DatePoint member, int left)
    {
        var joint = words.IsMark(member.End, ',') && (words.Is(member.End + 1, "and") || words.Is(member.End + 1, "or")) ? member.End + 1 : member.End;
        var last = words.Is(joint, "and") || words.Is(joint, "or");
        if (!last && !words.IsMark(joint, ',')) return null;
        if (Member(words, joint + 1) is not { } next || !words.SameParagraph(joint, next.End - 1)) return null;
        if (next.Year is not null) return last && Alike(member, next) ? next : null;
        return left > 0 && !last ? Following(words, next, left - 1) : null;
    }

    // "5 and May 2017" is no list.
    private static bool Alike(DatePoint member, DatePoint last) => last.Month is not null && member.Day is null == last.Day is null;

    private static DatePoint? Member(TokenText words, int at)
    {
        if (DatePoints.Read(words, at) is { Month: not null } point) return point;
        if (Months.Named(words, at) is int month) return new DatePoint(Year: null, month, Day: null, at + 1);
        return DatePoints.DayNumber(words, at) is var (day, end) ? new DatePoint(Year: null, Month: null, day, end) : null;
    }
}
