using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Stops sending to a subscription, for the owner; what changes meanwhile waits.</summary>
public sealed class PauseSubscription(SubscriptionDesk desk, OwnerKey owner)
{
    [Function(nameof(PauseSubscription))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/subscriptions/{id}/pause")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, query => query.ForOwnerAsync(request, owner, id, async asked =>
            SubscriptionAnswer.Of(request, asked, await desk.PauseAsync(asked, cancellationToken))));
}
