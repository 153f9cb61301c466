using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Sends a digest once more, as it was, for the owner, and answers what came of it.</summary>
public sealed class RedeliverDigest(SubscriptionStore store, OwnersDeliveries deliveries, OwnerKey owner)
{
    [Function(nameof(RedeliverDigest))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/subscriptions/{id}/deliveries/{sequence}/redeliver")] HttpRequest request,
        string id,
        string sequence,
        CancellationToken cancellationToken) =>
        Answer.To(request, query =>
        {
            var number = query.SequenceInPath(sequence);
            return query.ForOwnerAsync(request, owner, id, async asked =>
            {
                if (await store.GetAsync(asked, cancellationToken) is not { } held) return SubscriptionAnswer.NotThere(asked);
                return await deliveries.RedeliverAsync(held, number!.Value, cancellationToken) is { } attempt
                    ? Answer.Value(request, AttemptShape.Of(attempt))
                    : SubscriptionAnswer.NoDigest(asked, number.Value);
            });
        });
}
