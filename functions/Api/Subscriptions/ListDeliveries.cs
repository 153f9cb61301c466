using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Lists the digests of a subscription with every attempt to deliver them, the newest first, for the owner.</summary>
public sealed class ListDeliveries(SubscriptionStore store, DeliveryStore deliveries, OwnerKey owner)
{
    [Function(nameof(ListDeliveries))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/subscriptions/{id}/deliveries")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, query =>
        {
            var (limit, cursor) = (query.Limit(), query.Cursor<DeliveriesCursor>());
            if (cursor?.Last < 0) query.Reject("cursor", "is not one that this list gave out");
            return query.ForOwnerAsync(request, owner, id, async asked =>
                await store.GetAsync(asked, cancellationToken) is { } held
                    ? Answer.Page(request, await PageAsync(held, cursor?.Last ?? held.Sequence, limit, cancellationToken))
                    : SubscriptionAnswer.NotThere(asked));
        });

    // Digests are numbered without gaps, so a page is a range of numbers; the tests stand under 0, at the very end.
    private async Task<Page<DeliveryShape>> PageAsync(Subscription subscription, int last, int limit, CancellationToken cancellationToken)
    {
        var before = Math.Max(-1, last - limit);
        var found = await deliveries.ReadAsync(subscription.Id, before, cancellationToken)
            .TakeWhile(log => log.Sequence <= last)
            .Select(DeliveryShape.Of)
            .ToArrayAsync(cancellationToken);
        return new([.. found.Reverse()], before >= 0 ? Cursor.Write(new DeliveriesCursor(before)) : null);
    }
}
