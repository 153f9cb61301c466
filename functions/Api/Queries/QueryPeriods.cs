using System.Globalization;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Bounds of ranges, which may be a year, a quarter, a month or a day.</summary>
public static class QueryPeriods
{
    // No list and no series goes back further, and the timeline's keys have years of four digits.
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    /// <summary><c>1980</c>, <c>1980-Q3</c>, <c>1980-09</c> or <c>1980-09-22</c>.</summary>
    public static DaySpan? Span(this Query query, string name)
    {
        if (query.Text(name) is not { } text) return null;
        if (Read(text) is { } span) return span;
        query.Reject(name, string.Create(
            CultureInfo.InvariantCulture,
            $"must be a year, quarter, month or day of {FirstYear} to {LastYear} (2017, 2017-Q1, 2017-02 or 2017-02-03), not '{text}'"));
        return null;
    }

    /// <summary>The days of such a text; null for any other.</summary>
    public static DaySpan? Read(string text) => Days(text) is { First.Year: >= FirstYear, Last.Year: <= LastYear } span ? span : null;

    /// <summary>Whether bounds may be so early and so late.</summary>
    public static bool Holds(PeriodRange range) => range is { From.Year: >= FirstYear, To.Year: <= LastYear };

    private static DaySpan? Days(string text)
    {
        if (Period.Parse(text) is { } period) return new(period.FirstDay, period.LastDay);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(day, day)
            : null;
    }
}
