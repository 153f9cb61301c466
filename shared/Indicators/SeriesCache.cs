using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Indicators;

/// <summary>The series read last, by the version of their row: one point read tells whether what is kept is what is stored.</summary>
public sealed class SeriesCache(IndicatorStore store) : RecentlyRead<SeriesVersion, IndicatorSeries?>(
    (version, cancellationToken) => store.LoadAsync(version.Country, version.Code, cancellationToken), capacity: 200)
{
    /// <summary>A series with all its vintages, as stored now; null where it is not held.</summary>
    public async Task<IndicatorSeries?> LoadAsync(CountryCode country, IndicatorCode code, CancellationToken cancellationToken) =>
        await store.FactsAsync(country, code, cancellationToken) is { RowETag: { } etag }
            ? await GetAsync(new(country, code, etag), cancellationToken)
            : null;
}
