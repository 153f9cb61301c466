using System.Globalization;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Subscriptions;

/// <summary>What the addresses under a subscription's have in common.</summary>
internal static class SubscriptionPath
{
    /// <summary>Acts for the owner alone: reads, too, show where digests go, and chat services put their secret there.</summary>
    /// <param name="query">The parameters, all read.</param>
    /// <param name="request">The request.</param>
    /// <param name="owner">The owner's key.</param>
    /// <param name="act">What the owner may.</param>
    public static async Task<IResult> ForOwnerAsync(this Query query, HttpRequest request, OwnerKey owner, Func<Task<IResult>> act)
    {
        if ((query.Problem() ?? owner.Refuses(request)) is { } refusal) return refusal;
        // Before anything is done: a secret that is made and cannot be shown is lost.
        return OutputFormats.AskedBy(request) is null ? OutputFormats.Refusal() : await act();
    }

    /// <inheritdoc cref="ForOwnerAsync(Query, HttpRequest, OwnerKey, Func{Task{IResult}})"/>
    public static Task<IResult> ForOwnerAsync(this Query query, HttpRequest request, OwnerKey owner, string id, Func<SubscriptionId, Task<IResult>> act)
    {
        var subscription = query.SubscriptionInPath(id);
        return query.ForOwnerAsync(request, owner, () => act(subscription!.Value));
    }

    /// <summary>The subscription in the path, <paramref name="text"/>.</summary>
    public static SubscriptionId? SubscriptionInPath(this Query query, string text)
    {
        if (SubscriptionId.TryParse(text, out var id)) return id;
        query.Reject("id", "must be a subscription's: sub_ and twenty letters and digits");
        return null;
    }

    /// <summary>The number of a digest in the path, <paramref name="text"/>.</summary>
    public static int? SequenceInPath(this Query query, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) && sequence > 0)
            return sequence;
        query.Reject("sequence", "must be the number of a digest, from 1");
        return null;
    }
}
