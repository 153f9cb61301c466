namespace SanctionsTracker.Lineup.Associations;

/// <summary>An indicator and how many events there were, over the same periods.</summary>
public sealed record PairedSeries
{
    /// <param name="range">The periods.</param>
    /// <param name="indicator">The indicator's value of each period; null, or not finite, where it is missing.</param>
    /// <param name="events">How many events each period has: 0 where nothing happened. Finite.</param>
    /// <exception cref="ArgumentException">A side has not a member for each period, or a count is not finite.</exception>
    public PairedSeries(PeriodRange range, IReadOnlyList<double?> indicator, IReadOnlyList<double> events)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(events);
        if (indicator.Count != range.Count) throw new ArgumentException($"There are {range.Count} periods and {indicator.Count} values.", nameof(indicator));
        if (events.Count != range.Count) throw new ArgumentException($"There are {range.Count} periods and {events.Count} counts.", nameof(events));
        if (!events.All(double.IsFinite)) throw new ArgumentException("A count is not finite.", nameof(events));
        (Range, Indicator, Events) = (range, indicator, events);
    }

    public PeriodRange Range { get; }

    public IReadOnlyList<double?> Indicator { get; }

    public IReadOnlyList<double> Events { get; }
}
