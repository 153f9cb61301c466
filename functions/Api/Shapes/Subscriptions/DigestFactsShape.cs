using SanctionsTracker.Digests;

namespace SanctionsTracker.Functions.Api.Shapes.Subscriptions;

/// <summary>A digest, without its changes.</summary>
/// <param name="Id">The digest.</param>
/// <param name="SubscriptionId">Whose it is.</param>
/// <param name="Sequence">Its number.</param>
/// <param name="PreviousId">The id of the one before; null for the first.</param>
/// <param name="CreatedAt">When it was built.</param>
/// <param name="From">When the first of its changes became known; null where it has none.</param>
/// <param name="To">When the last of its changes became known; null where it has none.</param>
/// <param name="Counts">The changes by kind.</param>
public sealed record DigestFactsShape(
    string Id,
    string SubscriptionId,
    int Sequence,
    string? PreviousId,
    DateTimeOffset CreatedAt,
    DateTimeOffset? From,
    DateTimeOffset? To,
    IReadOnlyDictionary<string, int> Counts)
{
    public static DigestFactsShape Of(Digest digest) => new(
        digest.Id, digest.SubscriptionId, digest.Sequence, digest.PreviousId, digest.CreatedAt, digest.From, digest.To, digest.Counts);
}
