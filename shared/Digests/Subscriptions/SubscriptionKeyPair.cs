namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>A pair of keys that signs a subscription's digests.</summary>
/// <param name="PublicKey">What receivers verify with: <c>whpk_…</c>.</param>
/// <param name="Protected">The private key, protected by the key that is in the settings.</param>
public sealed record SubscriptionKeyPair(string PublicKey, string Protected);
