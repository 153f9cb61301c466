using System.Globalization;
using System.Runtime.InteropServices;
using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup;

/// <summary>A calendar year, quarter or month of the years 1 to 9998, written as indicators write theirs: <c>2012</c>,
/// <c>2012-Q3</c>, <c>2012-07</c>.</summary>
/// <remarks>Made by <see cref="Containing(Interval, DateOnly)"/> and <see cref="Parse"/>. Only periods of one length have an order.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Period : IComparable<Period>
{
    // Counted through from the year 0, so that neighbours differ by one.
    private readonly int _number;

    private Period(Interval interval, int number) => (Interval, _number) = (interval, number);

    public Interval Interval { get; }

    public int Year => _number / PerYear(Interval);

    public DateOnly FirstDay => new(Year, (Part * MonthsOf(Interval)) + 1, 1);

    public DateOnly LastDay => Next.FirstDay.AddDays(-1);

    public Period Next => new(Interval, _number + 1);

    // The quarter or month within the year, from 0.
    private int Part => _number % PerYear(Interval);

    /// <summary>The period that a day lies in.</summary>
    public static Period Containing(Interval interval, DateOnly day) =>
        new(interval, (day.Year * PerYear(interval)) + ((day.Month - 1) / MonthsOf(interval)));

    /// <summary>The period that a date lies in, whichever of its possible days was meant; null where the date is coarser than that.</summary>
    public static Period? Containing(Interval interval, PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var first = Containing(interval, date.FirstDay);
        return date.Day is not null || first == Containing(interval, date.LastDay) ? first : null;
    }

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static Period? Parse(string? text)
    {
        if (IndicatorPeriod.Parse(text) is not { Year: >= 1 and <= 9998 } known) return null;
        var (interval, part) = known.Text[4..] switch
        {
            "" => (Interval.Year, "1"),
            ['-', 'Q', .. var quarter] => (Interval.Quarter, quarter),
            var month => (Interval.Month, month[1..]),
        };
        return new(interval, (known.Year * PerYear(interval)) + int.Parse(part, CultureInfo.InvariantCulture) - 1);
    }

    /// <summary>The period so many later, or earlier where <paramref name="periods"/> is negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside of the years 1 to 9998.</exception>
    public Period Plus(int periods)
    {
        var there = new Period(Interval, _number + periods);
        return there.Year is >= 1 and <= 9998 ? there : throw new ArgumentOutOfRangeException(nameof(periods));
    }

    /// <summary>How many periods later than <paramref name="other"/>, of the same length, this is.</summary>
    public int Since(Period other) => _number - other._number;

    public int CompareTo(Period other) => (Interval, _number).CompareTo((other.Interval, other._number));

    public override string ToString() => Interval switch
    {
        Interval.Year => Year.ToString("0000", CultureInfo.InvariantCulture),
        Interval.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Part + 1}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Part + 1:00}"),
    };

    private static int MonthsOf(Interval interval) => interval switch
    {
        Interval.Year => 12,
        Interval.Quarter => 3,
        _ => 1,
    };

    private static int PerYear(Interval interval) => 12 / MonthsOf(interval);
}
