using SanctionsTracker.Digests.Building;

namespace SanctionsTracker.Digests.Delivery;

/// <summary>A digest and every attempt to deliver it.</summary>
/// <param name="Sequence">Its number; 0 for the tests, which are attempts without a digest.</param>
/// <param name="Digest">The digest; null for the tests.</param>
/// <param name="Attempts">In order of time.</param>
public sealed record DeliveryLog(int Sequence, StoredDigest? Digest, IReadOnlyList<DeliveryAttempt> Attempts);
