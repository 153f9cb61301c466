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
    }

    /// <summary>The first period.</summary>
    public Period From { get; }

    /// <summary>The last period.</summary>
    public Period To { get; }

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

    /// <summary>The place of a period of this length, from 0; null outside the range.</summary>
    public int? IndexOf(Period period) => period.Since(From) is var index && index >= 0 && index < Count ? index : null;

    /// <summary>Whether any day that the date can mean lies in the range.</summary>
    public bool Touches(PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.FirstDay <= To.LastDay && date.LastDay >= From.FirstDay;
    }
}
