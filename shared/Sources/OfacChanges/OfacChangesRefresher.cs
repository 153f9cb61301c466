using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>OFAC's publications as a source among the others: one refresh at a time, under its lease.</summary>
public sealed class OfacChangesRefresher(OfacChangesSync sync, SourceTurn turn) : ISourceRefresher
{
    public string Id => OfacChangesSource.Id;

    public string Title => OfacChangesSource.Title;

    public SourceKind Kind => SourceKind.Changes;

    public Task<RefreshOutcome> RefreshAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken) =>
        turn.TakeAsync(Id, Kind, (_, token) => sync.RunAsync(progress, token), cancellationToken);
}
