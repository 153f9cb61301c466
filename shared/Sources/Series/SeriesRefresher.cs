using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.Series;

/// <summary>A publisher of series as a source among the others: one refresh at a time, under its lease.</summary>
public sealed class SeriesRefresher(ISeriesSource source, SeriesSync sync, SourceTurn turn) : ISourceRefresher
{
    public string Id => source.Id;

    public string Title => source.Title;

    public SourceKind Kind => SourceKind.Indicators;

    public Task<RefreshOutcome> RefreshAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken) =>
        turn.TakeAsync(Id, Kind, (_, token) => sync.RunAsync(source, progress, token), cancellationToken);
}
