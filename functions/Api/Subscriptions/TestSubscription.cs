using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Sends an example to a subscription at once, for the owner, and answers what came of it.</summary>
public sealed class TestSubscription(SubscriptionStore store, OwnersDeliveries deliveries, OwnerKey owner)
{
    [Function(nameof(TestSubscription))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/subscriptions/{id}/test")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, query => query.ForOwnerAsync(request, owner, id, async asked =>
            await store.GetAsync(asked, cancellationToken) is { } held
                ? Answer.Value(request, AttemptShape.Of(await deliveries.TestAsync(held, cancellationToken)))
                : SubscriptionAnswer.NotThere(asked)));
}
