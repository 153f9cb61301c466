using System.Globalization;

namespace SanctionsTracker.Designations;

/// <summary>
/// A calendar date of which the publisher may have given only the year, or the year and month. Nothing is invented: a part
/// that was not given is <see langword="null"/>. No time zone: publishers write the dates of their own calendar day.
/// </summary>
/// <remarks>Made only through <see cref="OfYear"/>, <see cref="OfMonth"/>, <see cref="OfDay(DateOnly)"/> and <see cref="TryParse"/>, so
/// every value is a date that exists.</remarks>
public sealed record PartialDate
{
    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    /// <summary>1 to 12, or null where only the year is known.</summary>
    public int? Month { get; }

    /// <summary>1 to 31, or null where the day is not known.</summary>
    public int? Day { get; }

    /// <summary>The publisher says "circa", "approximately" or the like.</summary>
    public bool Approximate { get; init; }

    /// <summary>The publisher's own words, where they say more than <see cref="Value"/>; else null.</summary>
    public string? Text { get; init; }

    public DatePrecision Precision => Day is not null ? DatePrecision.Day : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>ISO 8601, cut to the precision: <c>2017</c>, <c>2017-02</c> or <c>2017-02-03</c>.</summary>
    public string Value => Precision switch
    {
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>Ten characters that sort by time, with <c>00</c> for a part that is not known: <c>2017-00-00</c>.</summary>
    public string SortKey => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month ?? 0:00}-{Day ?? 0:00}");

    /// <summary>The first day that the date can mean; the day itself where it is known.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean; the day itself where it is known.</summary>
    public DateOnly LastDay => (Month, Day) switch
    {
        (int month, int day) => new(Year, month, day),
        (int month, null) => new(Year, month, DateTime.DaysInMonth(Year, month)),
        _ => new(Year, 12, 31),
    };

    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static PartialDate OfYear(int year) => Checked(year, month: null, day: null);

    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PartialDate OfMonth(int year, int month) => Checked(year, month, day: null);

    public static PartialDate OfDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <exception cref="ArgumentOutOfRangeException">There is no such day, 31 February for one.</exception>
    public static PartialDate OfDay(int year, int month, int day) => Checked(year, month, day);

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>, and <see cref="SortKey"/>'s padded form. False for
    /// anything else, a day that does not exist included.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = null!;
        var parts = text?.Split('-') ?? [];
        if (parts.Length is < 1 or > 3 || parts[0].Length != 4) return false;

        var numbers = new int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0 && parts[i].Length != 2) return false;
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return false;
        }

        return TryCreate(numbers[0], numbers[1] == 0 ? null : numbers[1], numbers[2] == 0 ? null : numbers[2], out date);
    }

    /// <summary>False where the parts name no date that exists, or a day comes without its month.</summary>
    public static bool TryCreate(int year, int? month, int? day, out PartialDate date)
    {
        var exists = year is >= 1 and <= 9999
            && (month ?? 1) is >= 1 and <= 12
            && (day is null || (month is int m && day >= 1 && day <= DateTime.DaysInMonth(year, m)));
        date = exists ? new PartialDate(year, month, day) : null!;
        return exists;
    }

    public override string ToString() => Approximate ? $"about {Value}" : Value;

    private static PartialDate Checked(int year, int? month, int? day) =>
        TryCreate(year, month, day, out var date)
            ? date
            : throw new ArgumentOutOfRangeException(nameof(day), $"There is no date {year}-{month}-{day}.");
}
