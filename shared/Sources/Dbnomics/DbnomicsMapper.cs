using SanctionsTracker.Indicators;

namespace SanctionsTracker.Sources.Dbnomics;

/// <summary>Makes a document of DBnomics one series of ours.</summary>
internal static class DbnomicsMapper
{
    /// <summary>The series.</summary>
    /// <param name="document">What DBnomics gave.</param>
    /// <param name="id">What was asked for. The dataset may be a release that an alias such as <c>WEO:latest</c> stands for.</param>
    /// <param name="fetchedOn">The day on which it came.</param>
    /// <exception cref="UnreadableSnapshotException">It is another series, or its periods are no years, quarters or months, each once.</exception>
    public static PublishedSeries Map(DbnomicsDocument document, string id, DateOnly fetchedOn)
    {
        if (!IsSame(document.Id.Split('/'), id.Split('/'))) throw new UnreadableSnapshotException($"Asked for {id}, DBnomics gave {document.Id}.");
        var values = new Dictionary<IndicatorPeriod, double?>(document.Periods.Count);
        foreach (var (text, value) in document.Periods.Zip(document.Values))
        {
            if (IndicatorPeriod.Parse(text) is not { } period)
                throw new UnreadableSnapshotException($"DBnomics' period '{text}' is no year, quarter or month: series by day, week or half-year are not kept.");
            if (!values.TryAdd(period, value)) throw new UnreadableSnapshotException($"DBnomics gave the period {period} twice.");
        }

        var indexedOn = document.IndexedAt is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : (DateOnly?)null;
        return new PublishedSeries(indexedOn, fetchedOn, values);
    }

    private static bool IsSame(string[] given, string[] asked) =>
        given.Length == 3 && given[0] == asked[0] && given[2] == asked[2] && given[1].Split(':')[0] == asked[1].Split(':')[0];
}
