using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Ingestion;

/// <summary>Brings what publishers say of their own changes up to date: on a timer of its own, so that it never delays a list.</summary>
public sealed class RefreshChanges(RefreshRound round)
{
    [Function(nameof(RefreshChanges))]
    public Task Run([TimerTrigger("%RefreshChangesSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        round.RunAsync(SourceKind.Changes, cancellationToken);
}
