namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>The values of a series by period, in the study's unit.</summary>
public sealed class SeriesValues(IReadOnlyDictionary<Period, double> values)
{
    // A mean or a largest value of a span of which a third is missing says little of the span.
    private const double LeastShareKnown = 2.0 / 3;

    public static SeriesValues None { get; } = new(new Dictionary<Period, double>());

    public IReadOnlyDictionary<Period, double> All => values;

    /// <summary>The value of a period; null where there is none.</summary>
    public double? At(Period period) => values.TryGetValue(period, out var value) ? value : null;

    /// <summary>How many periods of a span have a value.</summary>
    public int CountIn(PeriodRange range) => range.Periods.Count(values.ContainsKey);

    /// <summary>The values of a span in order; null where less than two thirds of its periods have one.</summary>
    public IReadOnlyList<(Period Period, double Value)>? In(PeriodRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        (Period, double)[] known = [.. range.Periods.Where(values.ContainsKey).Select(period => (period, values[period]))];
        return known.Length >= range.Count * LeastShareKnown ? known : null;
    }
}
