using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Delivery;

namespace SanctionsTracker.Functions.Digests;

/// <summary>Builds the digests that are due, and sends them at once.</summary>
public sealed class SendDigests(DigestRun building, DeliveryRun delivery)
{
    [Function(nameof(SendDigests))]
    public async Task Run([TimerTrigger("%SendDigestsSchedule%")] TimerInfo timer, CancellationToken cancellationToken)
    {
        if (await building.RunAsync(cancellationToken) > 0) await delivery.RunAsync(cancellationToken);
    }
}
