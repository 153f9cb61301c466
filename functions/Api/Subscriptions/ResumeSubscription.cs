using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Goes on sending to a subscription, for the owner: first the digest that waits.</summary>
public sealed class ResumeSubscription(SubscriptionDesk desk, OwnerKey owner)
{
    [Function(nameof(ResumeSubscription))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/subscriptions/{id}/resume")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, query => query.ForOwnerAsync(request, owner, id, async asked =>
            SubscriptionAnswer.Of(request, asked, await desk.ResumeAsync(asked, cancellationToken))));
}
