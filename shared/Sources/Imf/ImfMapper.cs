using SanctionsTracker.Indicators;

namespace SanctionsTracker.Sources.Imf;

/// <summary>Makes the years of an answer one series of ours, its forecasts marked.</summary>
internal static class ImfMapper
{
    /// <summary>The series.</summary>
    /// <param name="years">The values as written.</param>
    /// <param name="edition">The edition that they are of; null where it is not known.</param>
    /// <param name="fetchedOn">The day on which they came.</param>
    /// <remarks>The answer does not tell forecasts from what was measured. The year of the edition was not over when it was made, so
    /// it and all later ones are forecasts; without an edition the year of the fetch stands in for it. Earlier years can be estimates of
    /// the IMF's staff, which nothing in the answer says.</remarks>
    /// <exception cref="UnreadableSnapshotException">A year is none.</exception>
    public static PublishedSeries Map(IReadOnlyDictionary<string, double?> years, ImfEdition? edition, DateOnly fetchedOn)
    {
        var values = years.ToDictionary(
            year => IndicatorPeriod.Parse(year.Key) ?? throw new UnreadableSnapshotException($"The IMF's period '{year.Key}' is no year."),
            year => year.Value);
        return new PublishedSeries(edition?.Month, fetchedOn, values)
        {
            ForecastsFrom = IndicatorPeriod.OfYear((edition?.Month ?? fetchedOn).Year),
        };
    }
}
