using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Sends every digest since a time once more, in their order, for the owner; ends at the first that fails.</summary>
public sealed class RedeliverDigests(SubscriptionStore store, OwnersDeliveries deliveries, OwnerKey owner)
{
    [Function(nameof(RedeliverDigests))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/subscriptions/{id}/redeliver")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, query =>
        {
            var since = query.RequiredTime("since");
            return query.ForOwnerAsync(request, owner, id, async asked =>
            {
                if (await store.GetAsync(asked, cancellationToken) is not { } held) return SubscriptionAnswer.NotThere(asked);
                var attempts = await deliveries.RedeliverAsync(held, since!.Value, cancellationToken);
                return Answer.Page(request, new Page<AttemptShape>([.. attempts.Select(AttemptShape.Of)], Total: attempts.Count));
            });
        });
}
