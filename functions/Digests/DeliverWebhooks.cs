using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Delivery;

namespace SanctionsTracker.Functions.Digests;

/// <summary>Sends the digests whose next attempt is due.</summary>
public sealed class DeliverWebhooks(DeliveryRun delivery)
{
    // What is due stands in the rows, and the next minute makes up for one that is missed: the host need not write down each run, which would cost more than
    // all that we store (docs/cost.md).
    [Function(nameof(DeliverWebhooks))]
    public Task Run([TimerTrigger("%DeliverWebhooksSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) =>
        delivery.RunAsync(cancellationToken);
}
