using System.Globalization;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Functions.Api.Indicators;

/// <summary>The value of a series for a period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">In the series' unit; null for a gap, or where the publisher withdrew the value.</param>
/// <param name="Vintage">The first vintage that has this value; null for a year that never had one.</param>
/// <param name="Forecast">Whether the publisher forecast the value rather than measured it.</param>
public sealed record IndicatorValue(IndicatorPeriod Period, double? Value, Vintage? Vintage, bool Forecast)
{
    /// <summary>The observations, and between the years of an annual series its gaps.</summary>
    public static IEnumerable<IndicatorValue> WithGaps(IEnumerable<Observation> observations)
    {
        int? last = null;
        foreach (var observation in observations)
        {
            var year = int.TryParse(observation.Period.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
            for (var gap = last + 1; gap < year; gap++) yield return new(IndicatorPeriod.OfYear(gap.Value), Value: null, Vintage: null, Forecast: false);
            yield return new(observation.Period, observation.Value, observation.Vintage, observation.Forecast);
            last = year;
        }
    }
}
