using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup;

/// <summary>Consecutive periods of one length.</summary>
public sealed record PeriodRange
{
    /// <exception cref="ArgumentException">The periods differ in length, or the last lies before the first.</exception>
    public PeriodRange(Period from, Period to)
    {
        if (from.Interval != to.Interval || to.Since(from) < 0) throw new ArgumentException($"{from} to {to} is no range.", nameof(to));
        (From, To) = (from, to);
        (FirstDay, LastDay) = (from.FirstDay, to.LastDay);
    }

    /// <summary>The first period.</summary>
    public Period From { get; }

    /// <summary>The last period.</summary>
    public Period To { get; }

    public DateOnly FirstDay { get; }

    public DateOnly LastDay { get; }

    public Interval Interval => From.Interval;

    public int Count => To.Since(From) + 1;

    /// <summary>Every period, in order.</summary>
    public IEnumerable<Period> Periods
    {
        get
        {
            for (var period = From; period.Since(To) <= 0; period = period.Next) yield return period;
        }
    }

    /// <summary>The periods that lie wholly between two days, both included; null where none does.</summary>
    public static PeriodRange? Within(Interval interval, DateOnly first, DateOnly last)
    {
        var (from, to) = (Period.Containing(interval, first), Period.Containing(interval, last));
        if (from.FirstDay < first) from = from.Next;
        if (to.LastDay > last) to = to.Plus(-1);
        return to.Since(from) < 0 ? null : new(from, to);
    }

    /// <summary>The periods that both have; null where they have none in common.</summary>
    public PeriodRange? And(PeriodRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var from = From.Since(other.From) < 0 ? other.From : From;
        var to = To.Since(other.To) > 0 ? other.To : To;
        return to.Since(from) < 0 ? null : new(from, to);
    }

    /// <summary>The place of a period of this length, from 0; null outside the range.</summary>
    public int? IndexOf(Period period) => period.Since(From) is var index && index >= 0 && index < Count ? index : null;

    /// <summary>Whether any day that the date can mean lies in the range.</summary>
    public bool Touches(PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.FirstDay <= LastDay && date.LastDay >= FirstDay;
    }

    /// <summary>Whether every day that the date can mean lies in the range.</summary>
    public bool Covers(PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.FirstDay >= FirstDay && date.LastDay <= LastDay;
    }
}
