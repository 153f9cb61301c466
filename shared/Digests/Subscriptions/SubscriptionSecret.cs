namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>A secret that signs a subscription's digests, as it is stored.</summary>
/// <param name="Protected">The secret, protected by the key that is in the settings.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">When it signs no more: set when another took its place; null for the current one.</param>
public sealed record SubscriptionSecret(string Protected, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt);
