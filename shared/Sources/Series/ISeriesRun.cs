using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.Series;

/// <summary>One run over the series of a publisher. Asked from several tasks at once.</summary>
public interface ISeriesRun
{
    /// <exception cref="SourceFailedException">It could not be fetched, or the publisher answered with an error.</exception>
    /// <exception cref="UnreadableSnapshotException">What came is not this series.</exception>
    Task<FetchedSeries> FetchAsync(WantedSeries series, CancellationToken cancellationToken);
}
