using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Subscriptions.Orders;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>Makes a new secret of a subscription, for the owner, and shows it once; the one before signs beside it for a while.</summary>
public sealed class RotateSecret(SubscriptionDesk desk, OwnerKey owner)
{
    public const int DefaultOverlapHours = 24;
    public const int LongestOverlapHours = 30 * 24;

    [Function(nameof(RotateSecret))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/subscriptions/{id}/rotate-secret")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, query =>
        {
            var overlap = TimeSpan.FromHours(query.WholeNumber("overlap_hours", 0, LongestOverlapHours) ?? DefaultOverlapHours);
            return query.ForOwnerAsync(request, owner, id, async asked =>
                SubscriptionAnswer.Of(request, asked, await desk.RotateAsync(asked, overlap, cancellationToken)));
        });
}
