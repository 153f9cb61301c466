using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Delivery;

namespace SanctionsTracker.Functions.Digests;

/// <summary>Builds the digests that are due, and sends them at once. Those that are told of changes at once are built by the round of refreshes that finds
/// them; here it is hours, days and weeks that are over, by quarters of an hour.</summary>
public sealed class SendDigests(DigestRun building, DeliveryRun delivery)
{
    // The next quarter of an hour makes up for one that is missed, as in DeliverWebhooks.
    [Function(nameof(SendDigests))]
    public async Task Run([TimerTrigger("%SendDigestsSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken)
    {
        if (await building.RunAsync(cancellationToken) > 0) await delivery.RunAsync(cancellationToken);
    }
}
