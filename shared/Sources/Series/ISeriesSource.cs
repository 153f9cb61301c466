using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.Series;

/// <summary>A publisher of series: how to ask it, and what of. What came is kept by <see cref="SeriesSync"/>.</summary>
public interface ISeriesSource
{
    /// <summary>The source's id as users write it: <c>worldbank</c>.</summary>
    string Id { get; }

    /// <summary>Its name for people.</summary>
    string Title { get; }

    /// <summary>Where its interface is, as configured.</summary>
    string Address { get; }

    /// <summary>The series to keep.</summary>
    Task<IReadOnlyList<WantedSeries>> WantedAsync(CancellationToken cancellationToken);

    /// <summary>Begins a run over them: what all of them depend on is fetched here, once.</summary>
    /// <exception cref="SourceFailedException">The publisher could not be asked at all.</exception>
    /// <exception cref="UnreadableSnapshotException">Its answer has another shape.</exception>
    Task<ISeriesRun> BeginAsync(CancellationToken cancellationToken);
}
