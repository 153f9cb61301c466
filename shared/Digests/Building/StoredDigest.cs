using SanctionsTracker.Digests.Subscriptions;

namespace SanctionsTracker.Digests.Building;

/// <summary>A digest as it is kept: written once, before it is sent first, so that every attempt sends the same.</summary>
/// <param name="Digest">What is told.</param>
/// <param name="Range">Of which part of the journals.</param>
/// <param name="Filter">What the subscriber asked for then: with the range, all that a digest cut to its size left out can be read again.</param>
/// <param name="Format">How it is written.</param>
public sealed record StoredDigest(Digest Digest, DigestRange Range, SubscriptionFilter Filter, DigestFormat Format);
