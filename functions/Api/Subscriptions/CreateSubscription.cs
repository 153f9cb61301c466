using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Makes a subscription, for the owner, and shows its secret once.</summary>
public sealed class CreateSubscription(OrderReader orders, SubscriptionDesk desk, OwnerKey owner)
{
    [Function(nameof(CreateSubscription))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/subscriptions")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, query => query.ForOwnerAsync(request, owner, async () =>
        {
            var (order, refusal) = await OrderBody.ReadAsync(request, cancellationToken);
            if (order is null) return refusal!;

            return await desk.CreateAsync(orders.ReadNew(order.Value), cancellationToken) switch
            {
                OrderOutcome.Done done => Answer.Created(request, $"/api/subscriptions/{done.Subscription.Id}", SubscriptionShape.Of(done)),
                OrderOutcome.Refused refused => SubscriptionAnswer.Refused(refused),
                var other => throw new InvalidOperationException($"A new subscription cannot be {other}."),
            };
        }));
}
