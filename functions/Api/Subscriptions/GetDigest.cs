using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes.Subscriptions;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Answers all changes of a digest, those that its size left out included. Digests link here, and their receivers have no owner's key:
/// nothing is told but what was sent, or would have been with more room.</summary>
public sealed class GetDigest(DeliveryStore store, OwnersDeliveries deliveries)
{
    [Function(nameof(GetDigest))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/subscriptions/{id}/digests/{sequence}")] HttpRequest request,
        string id,
        string sequence,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var (subscription, number) = (query.SubscriptionInPath(id), query.SequenceInPath(sequence));
            var (limit, cursor) = (query.Limit(), query.Cursor<DigestCursor>());
            if (query.Problem() is { } problem) return problem;

            return await store.GetAsync(subscription!.Value, number!.Value, cancellationToken) is { } stored
                ? await PageAsync(request, stored, Math.Max(0, cursor?.After ?? 0), limit, cancellationToken)
                : SubscriptionAnswer.NoDigest(subscription.Value, number.Value);
        });

    private async Task<IResult> PageAsync(HttpRequest request, StoredDigest stored, int after, int limit, CancellationToken cancellationToken)
    {
        var changes = await deliveries.AllOfAsync(stored, cancellationToken);
        DigestChangeShape[] page = [.. changes.Skip(after).Take(limit).Select(DigestChangeShape.Of)];
        var next = after + page.Length < changes.Count ? Cursor.Write(new DigestCursor(after + page.Length)) : null;
        return Answer.Page(request, new DigestPage(DigestFactsShape.Of(stored.Digest), page, next, changes.Count), page, next);
    }
}
