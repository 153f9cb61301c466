using SanctionsTracker.Digests.Subscriptions;

namespace SanctionsTracker.Functions.Api.Shapes.Subscriptions;

/// <summary>When a secret signs.</summary>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">When it signs no more; null for the current one.</param>
public sealed record SecretTimes(DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt)
{
    public static SecretTimes Of(SubscriptionSecret secret) => new(secret.CreatedAt, secret.ExpiresAt);
}
