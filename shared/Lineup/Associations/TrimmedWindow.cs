namespace SanctionsTracker.Lineup.Associations;

/// <summary>Both series from the first to the last period in which the indicator exists. Nothing from outside is used.</summary>
/// <param name="range">The periods; null where the indicator has no value at all.</param>
/// <param name="indicator">Its values; NaN where one is missing.</param>
/// <param name="events">The counts.</param>
internal sealed class TrimmedWindow(PeriodRange? range, double[] indicator, double[] events)
{
    public PeriodRange? Range => range;

    public double[] Indicator => indicator;

    public double[] Events => events;

    public int Count => indicator.Length;

    /// <summary>How many periods lie before the first with an event.</summary>
    public int BeforeFirstEvent => Array.FindIndex(events, count => count != 0) is var first && first >= 0 ? first : Count;

    public static TrimmedWindow Of(PairedSeries series)
    {
        double[] values = [.. series.Indicator.Select(value => value is { } known && double.IsFinite(known) ? known : double.NaN)];
        var first = Array.FindIndex(values, double.IsFinite);
        if (first < 0) return new(range: null, [], []);
        var last = Array.FindLastIndex(values, double.IsFinite);
        var periods = series.Range.Periods.ToArray();
        return new(new(periods[first], periods[last]), values[first..(last + 1)], [.. series.Events.Skip(first).Take(last + 1 - first)]);
    }

    public AssociationWindow Describe() => new(
        range?.From, range?.To, Count, indicator.Count(double.IsNaN), BeforeFirstEvent, events.Sum());
}
