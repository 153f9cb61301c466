using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Answers one subscription and how it fares, for the owner.</summary>
public sealed class GetSubscription(SubscriptionStore store, OwnerKey owner)
{
    [Function(nameof(GetSubscription))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/subscriptions/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, query => query.ForOwnerAsync(request, owner, id, async asked =>
            await store.GetAsync(asked, cancellationToken) is { } held
                ? Answer.Value(request, SubscriptionShape.Of(held))
                : SubscriptionAnswer.NotThere(asked)));
}
