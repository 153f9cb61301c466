using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup;

/// <summary>A series as a line-up shows it: the values of one vintage, at the length of the line-up's periods. Annual values are not spread over
/// quarters, nor monthly ones summed up: which of sum, mean and last is right depends on what is measured.</summary>
public sealed class LineupSeries
{
    private readonly Dictionary<string, double?> _values;

    private LineupSeries(LineupIndicator indicator, Dictionary<string, double?> values) => (Indicator, _values) = (indicator, values);

    public LineupIndicator Indicator { get; }

    /// <param name="resolved">What the code that was asked for stands for.</param>
    /// <param name="vintage">The newest vintage to take values of; null for the newest of all.</param>
    /// <param name="interval">The length of the line-up's periods.</param>
    /// <param name="forecasts">Whether forecasts are shown; they are told from what was measured by <see cref="Observation.Forecast"/>.</param>
    public static LineupSeries Of(ResolvedSeries resolved, Vintage? vintage, Interval interval, bool forecasts = false)
    {
        ArgumentNullException.ThrowIfNull(resolved);
        var (series, indicator) = (resolved.Series, resolved.Indicator);
        var known = series?.AsOf(vintage) ?? [];
        var ofLength = known.Where(one => Period.Parse(one.Period.Text)?.Interval == interval).ToArray();
        var usable = ofLength.Where(one => forecasts || !one.Forecast).ToArray();
        Vintage? newest = usable.Length == 0 ? null : usable.Max(one => one.Vintage);
        return new(
            new(
                resolved.Code, indicator?.Name, indicator?.Unit, indicator?.Source, newest, series is not null, NoteOf(series, known, usable, interval),
                resolved.Chosen, ofLength.Count(one => one.Forecast), forecasts),
            usable.ToDictionary(one => one.Period.Text, one => one.Value, StringComparer.Ordinal));
    }

    /// <summary>The value of a period; null where there is none.</summary>
    public double? At(Period period) => _values.GetValueOrDefault(period.ToString());

    private static string? NoteOf(
        IndicatorSeries? series, IReadOnlyList<Observation> known, Observation[] usable, Interval interval) =>
        series is null ? "It is not held for this country."
        : usable.Length > 0 ? null
        : known.Any(one => one.Forecast) ? "All of its values are forecasts."
        : known.Count > 0 ? $"It has no values by {interval.ToString().ToLowerInvariant()}: its first period is {known[0].Period}."
        : series.Observations.Count > 0 ? "It had no values yet at that time."
        : "It has no values.";
}
