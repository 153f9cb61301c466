using System.Globalization;

namespace SanctionsTracker.News.Feeds.Dates;

/// <summary>Years as written.</summary>
internal static class Years
{
    // RFC 2822, 4.3: two digits up to 49 are of this century, and three digits count from 1900 (a fault of programs written before 2000).
    private const int LastOfThisCentury = 49;

    /// <summary>The year that one to four digits mean; false for the year 0 and for more digits.</summary>
    public static bool TryFull(ReadOnlySpan<char> digits, out int year)
    {
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year)) return false;
        year += digits.Length switch
        {
            1 or 2 => year <= LastOfThisCentury ? 2000 : 1900,
            3 => 1900,
            _ => 0,
        };
        return digits.Length is >= 1 and <= 4 && year >= 1;
    }

    /// <summary>The day of the year, counted from 1.</summary>
    public static bool TryDay(int year, int ordinal, out DateOnly day)
    {
        var exists = ordinal >= 1 && ordinal <= (DateTime.IsLeapYear(year) ? 366 : 365);
        day = exists ? new DateOnly(year, 1, 1).AddDays(ordinal - 1) : default;
        return exists;
    }

    public static bool TryDay(int year, int month, int number, out DateOnly day)
    {
        var exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(year, month);
        day = exists ? new DateOnly(year, month, number) : default;
        return exists;
    }
}
