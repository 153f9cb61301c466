using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Answers the digest that would be sent now, or of a past time, for the owner, and sends nothing.</summary>
public sealed class PreviewSubscription(SubscriptionStore store, OwnersDeliveries deliveries, OwnerKey owner)
{
    [Function(nameof(PreviewSubscription))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/subscriptions/{id}/preview")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, query =>
        {
            var (from, to) = (query.Time("from"), query.Time("to"));
            if (to is not null && from is null) query.Reject("to", "needs 'from'");
            if (from > to) query.Reject("from", "must not lie after 'to'");
            return query.ForOwnerAsync(request, owner, id, async asked =>
            {
                if (await store.GetAsync(asked, cancellationToken) is not { } held) return SubscriptionAnswer.NotThere(asked);
                return Answer.Value(request, PreviewShape.Of(await BuildAsync(held, from, to, cancellationToken), held.Format));
            });
        });

    private Task<Digest> BuildAsync(Subscription subscription, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken) => from is { } first
        ? deliveries.PreviewAsync(subscription, first, to, cancellationToken)
        : deliveries.PreviewAsync(subscription, cancellationToken);
}
