using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>OFAC's recent actions as a source among the others: one refresh at a time, under its lease.</summary>
public sealed class OfacActionsRefresher(OfacActionsSync sync, SourceTurn turn) : ISourceRefresher
{
    public string Id => OfacActionsSource.Id;

    public string Title => OfacActionsSource.Title;

    public SourceKind Kind => SourceKind.Changes;

    public Task<RefreshOutcome> RefreshAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken) =>
        turn.TakeAsync(Id, Kind, (_, token) => sync.RunAsync(progress, token), cancellationToken);
}
