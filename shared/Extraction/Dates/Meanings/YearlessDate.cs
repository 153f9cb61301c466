using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Dates.Meanings;

/// <summary>A date, or two, written without the year.</summary>
/// <param name="First">The date, or the first of a range.</param>
/// <param name="Last">The last of a range; null for a single date.</param>
/// <param name="Rule">By which rule it was read.</param>
internal sealed record YearlessDate(DatePoint First, DatePoint? Last, DateRule Rule) : IDateMeaning
{
    // Nobody writes in November "on 4 November" of a day a year ago: what lies no farther ahead than this is ahead, unless the sentence
    // speaks of what has been; and then, too, what lies only days ahead.
    private const int NearDays = 65;
    private const int VeryNearDays = 15;

    // Not even of what is to come does one leave out the year when it lies farther ahead.
    private const int FarthestDays = 300;

    // A story goes on over the end of a year for a few months; what seems to lie farther ahead lies before.
    private const int FarthestMonthsOn = 3;

    public DateValue? In(DateContext context)
    {
        if (YearIn(context) is not int year || First.In(year) is not { } value) return null;
        if (Last is not { } last) return new DateValue(value, End: null, First.Precision, Rule);

        // "from November to February"
        var end = last.In(year) is { } same && same.FirstDay >= value.FirstDay ? same : last.In(year + 1);
        return end is null ? null : new DateValue(value, end, First.Precision, Rule);
    }

    private int? YearIn(DateContext context)
    {
        if (context.Year is { } before && YearAfter(before, context) is int told) return told;
        return (context.Published ?? context.Latest) is { } published ? YearNear(published, context.Ahead) : null;
    }

    private int? YearAfter(PartialDate before, DateContext context)
    {
        var year = before.Year;
        if (before.Month is int month && First.Month < month && First.Month + 12 - month <= FarthestMonthsOn && !IsAhead(year + 1, context)) year++;
        return IsAhead(year, context) || IsBehind(year, context) ? null : year;
    }

    private bool IsAhead(int year, DateContext context) =>
        context.Ahead != true && context.Published is { } published && First.In(year) is { } date && date.FirstDay > published.LastDay;

    private bool IsBehind(int year, DateContext context) =>
        context.Ahead == true && context.Published is { } published && First.In(year) is { } date && date.LastDay < published.FirstDay;

    private int? YearNear(PartialDate published, bool? isAhead)
    {
        if (published.Month is null) return published.Year;
        var (past, ahead) = (Nearest(published, -1), Nearest(published, +1));
        if (past is null || ahead is null) return past ?? ahead;

        var days = First.In(ahead.Value)!.FirstDay.DayNumber - published.LastDay.DayNumber;
        var farthest = isAhead switch { true => FarthestDays, false => VeryNearDays, null => NearDays };
        return days <= farthest ? ahead : past;
    }

    // The year on one side of the publication that has such a day; the publication's own day counts as past.
    private int? Nearest(PartialDate published, int direction)
    {
        for (var year = published.Year - 4; year <= published.Year + 4; year++)
        {
            var candidate = direction < 0 ? (2 * published.Year) - year : year;
            if (First.In(candidate) is not { } date || !Years.Possible(candidate)) continue;
            if (direction < 0 ? date.FirstDay <= published.LastDay : date.FirstDay > published.LastDay) return candidate;
        }

        return null;
    }
}
