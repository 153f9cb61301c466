using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Changes what the body names of a subscription, for the owner.</summary>
public sealed class ChangeSubscription(OrderReader orders, SubscriptionDesk desk, OwnerKey owner)
{
    [Function(nameof(ChangeSubscription))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "patch", Route = "api/subscriptions/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, query => query.ForOwnerAsync(request, owner, id, asked => ChangeAsync(request, asked, cancellationToken)));

    private async Task<IResult> ChangeAsync(HttpRequest request, SubscriptionId id, CancellationToken cancellationToken)
    {
        var (order, refusal) = await OrderBody.ReadAsync(request, cancellationToken);
        return order is { } given
            ? SubscriptionAnswer.Of(request, id, await desk.ChangeAsync(id, orders.Read(given), cancellationToken))
            : refusal!;
    }
}
