namespace SanctionsTracker.Digests.Signing;

/// <summary>What a subscription's webhooks are signed with.</summary>
/// <param name="Secrets">The newest first; more than one while a rotation overlaps, so that a receiver may know either.</param>
/// <param name="KeyPair">For receivers that verify by a public key; null where none was asked for.</param>
public sealed record SigningKeys(IReadOnlyList<SigningSecret> Secrets, SigningKeyPair? KeyPair = null);
