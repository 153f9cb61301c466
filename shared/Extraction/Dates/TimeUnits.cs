using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Dates;

/// <summary>Reads units of time and counts with them.</summary>
internal static class TimeUnits
{
    private static readonly (string One, string Many, TimeUnit Unit)[] Names =
    [
        ("day", "days", TimeUnit.Day), ("week", "weeks", TimeUnit.Week), ("month", "months", TimeUnit.Month),
        ("year", "years", TimeUnit.Year), ("decade", "decades", TimeUnit.Decade),
    ];

    public static TimeUnit? One(TokenText words, int at) => Find(words, at, many: false);

    public static TimeUnit? OneOrMany(TokenText words, int at) => Find(words, at, many: true);

    /// <summary>
    /// So many units from a date on (or back, if negative), as precise as the unit: days and weeks lead to a day, months to a month, years and decades
    /// to a year. Null where the date is coarser than the unit, or the result is no year from 1000 to 2999.
    /// </summary>
    public static PartialDate? Count(PartialDate from, TimeUnit unit, int number) => (unit, from) switch
    {
        (TimeUnit.Day, { Day: not null }) => Day(from, number),
        (TimeUnit.Week, { Day: not null }) => Day(from, 7 * number),
        (TimeUnit.Month, { Month: int month }) => Month((from.Year * 12) + month - 1 + number),
        (TimeUnit.Year, _) => Year(from.Year + number),
        (TimeUnit.Decade, _) => Year(from.Year + (10 * number)),
        _ => null,
    };

    /// <summary>The Monday of the week that lies so many weeks from a date's.</summary>
    public static PartialDate? Monday(PartialDate from, int weeks) =>
        from.Day is null ? null : Day(from, (7 * weeks) - (((int)from.FirstDay.DayOfWeek + 6) % 7));

    private static PartialDate? Day(PartialDate from, int days)
    {
        var number = (long)from.FirstDay.DayNumber + days;
        if (number < 0 || number > DateOnly.MaxValue.DayNumber) return null;
        var day = DateOnly.FromDayNumber((int)number);
        return Years.Possible(day.Year) ? PartialDate.OfDay(day) : null;
    }

    private static PartialDate? Month(int months) => Years.Possible(months / 12) ? PartialDate.OfMonth(months / 12, (months % 12) + 1) : null;

    private static PartialDate? Year(int year) => Years.Possible(year) ? PartialDate.OfYear(year) : null;

    private static TimeUnit? Find(TokenText words, int at, bool many)
    {
        if (!words.IsWord(at)) return null;
        foreach (var (one, more, unit) in Names)
        {
            if (words.Is(at, one) || (many && words.Is(at, more))) return unit;
        }

        return null;
    }
}
