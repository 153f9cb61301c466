using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.WorldBank;

/// <summary>The World Bank as a source among the others: one refresh at a time, under its lease.</summary>
public sealed class WorldBankRefresher(WorldBankSync sync, SourceTurn turn) : ISourceRefresher
{
    public string Id => WorldBankSource.Id;

    public string Title => WorldBankSource.Title;

    public SourceKind Kind => SourceKind.Indicators;

    public Task<RefreshOutcome> RefreshAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken) =>
        turn.TakeAsync(Id, Kind, (_, token) => sync.RunAsync(progress, token), cancellationToken);
}
