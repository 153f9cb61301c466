using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Dates;

/// <summary>Reads units of time and counts with them.</summary>
internal static class TimeUnits
{
    private static readonly WordTable<TimeUnit> Singular = new(
        [("day", TimeUnit.Day), ("week", TimeUnit.Week), ("month", TimeUnit.Month), ("year", TimeUnit.Year), ("decade", TimeUnit.Decade)]);

    private static readonly WordTable<TimeUnit> Plural = new(
        [("days", TimeUnit.Day), ("weeks", TimeUnit.Week), ("months", TimeUnit.Month), ("years", TimeUnit.Year), ("decades", TimeUnit.Decade)]);

    public static TimeUnit? One(TokenText words, int at) => Singular.Find(words, at);

    public static TimeUnit? OneOrMany(TokenText words, int at) => Singular.Find(words, at) ?? Plural.Find(words, at);

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
}
