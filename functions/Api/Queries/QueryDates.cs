using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Functions.Api.Queries;

/// <summary>Dates and times.</summary>
public static class QueryDates
{
    private static readonly string[] TimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd",
    ];

    /// <summary>A date that may leave out its day, or month and day: <c>1980</c>, <c>1980-09</c>, <c>1980-09-22</c>.</summary>
    public static PartialDate? Date(this Query query, string name)
    {
        if (query.Text(name) is not { } text) return null;
        if (PartialDate.TryParse(text, out var date)) return date;
        query.Reject(name, $"must be a date (2017, 2017-02 or 2017-02-03), not '{text}'");
        return null;
    }

    /// <summary>A whole day: <c>1980-09-22</c>.</summary>
    public static DateOnly? Day(this Query query, string name)
    {
        if (query.Text(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        query.Reject(name, $"must be a day (2017-02-03), not '{text}'");
        return null;
    }

    /// <summary>A time that must be given.</summary>
    public static DateTimeOffset? RequiredTime(this Query query, string name)
    {
        if (query.Text(name) is null) query.Reject(name, "is missing: a time (2017-02-03T04:05:06Z) or a day (2017-02-03)");
        return query.Time(name);
    }

    /// <summary>A time, in UTC where it has no offset; a day alone means its first moment.</summary>
    public static DateTimeOffset? Time(this Query query, string name)
    {
        // An unescaped + of an offset arrives as a space.
        if (query.Text(name)?.Replace(' ', '+') is not { } text) return null;
        if (DateTimeOffset.TryParseExact(
            text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)) return time;
        query.Reject(name, $"must be a time (2017-02-03T04:05:06Z) or a day (2017-02-03), not '{text}'");
        return null;
    }
}
