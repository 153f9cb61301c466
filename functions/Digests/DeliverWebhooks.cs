using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Delivery;

namespace SanctionsTracker.Functions.Digests;

/// <summary>Sends the digests whose next attempt is due.</summary>
public sealed class DeliverWebhooks(DeliveryRun delivery)
{
    [Function(nameof(DeliverWebhooks))]
    public Task Run([TimerTrigger("%DeliverWebhooksSchedule%")] TimerInfo timer, CancellationToken cancellationToken) => delivery.RunAsync(cancellationToken);
}
