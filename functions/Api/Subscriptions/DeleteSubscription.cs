using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Takes a subscription away, for the owner. What was sent can still be read under the links in its digests.</summary>
public sealed class DeleteSubscription(SubscriptionDesk desk, OwnerKey owner)
{
    [Function(nameof(DeleteSubscription))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "api/subscriptions/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, query => query.ForOwnerAsync(request, owner, id, async asked =>
            await desk.DeleteAsync(asked, cancellationToken)
                ? Answer.Value(request, new DeletedSubscription(asked, "deleted"))
                : SubscriptionAnswer.NotThere(asked)));
}
