using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Ingestion;

/// <summary>Brings every sanctions list up to date.</summary>
public sealed class RefreshDesignations(RefreshRound round)
{
    [Function(nameof(RefreshDesignations))]
    public Task Run([TimerTrigger("%RefreshDesignationsSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        round.RunAsync(SourceKind.List, cancellationToken);
}
