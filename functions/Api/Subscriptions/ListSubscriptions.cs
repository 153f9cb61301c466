using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Lists the subscriptions, for the owner.</summary>
public sealed class ListSubscriptions(SubscriptionStore store, OwnerKey owner)
{
    [Function(nameof(ListSubscriptions))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/subscriptions")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, query =>
        {
            var (limit, cursor) = (query.Limit(), query.Cursor<SubscriptionsCursor>());
            SubscriptionId? after = SubscriptionId.TryParse(cursor?.Last, out var last) ? last : null;
            if (cursor is not null && after is null) query.Reject("cursor", "is not one that this list gave out");
            return query.ForOwnerAsync(request, owner, () => PageAsync(request, after, limit, cancellationToken));
        });

    private async Task<IResult> PageAsync(HttpRequest request, SubscriptionId? after, int limit, CancellationToken cancellationToken)
    {
        var found = await store.ListAsync(after, cancellationToken).Take(limit + 1).Select(SubscriptionShape.Of).ToArrayAsync(cancellationToken);
        SubscriptionShape[] page = [.. found.Take(limit)];
        return Answer.Page(request, new Page<SubscriptionShape>(page, found.Length > limit ? Cursor.Write(new SubscriptionsCursor(page[^1].Id.Value)) : null));
    }
}
