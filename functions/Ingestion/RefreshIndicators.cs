using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Ingestion;

/// <summary>Brings every indicator up to date.</summary>
public sealed class RefreshIndicators(RefreshRound round)
{
    [Function(nameof(RefreshIndicators))]
    public Task Run([TimerTrigger("%RefreshIndicatorsSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        round.RunAsync(SourceKind.Indicators, cancellationToken);
}
