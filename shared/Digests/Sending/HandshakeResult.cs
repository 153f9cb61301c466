namespace SanctionsTracker.Digests.Sending;

/// <param name="Outcome">What it said.</param>
/// <param name="RatePerMinute">How many webhooks a minute it takes; null where it sets no limit or has not allowed any.</param>
/// <param name="Error">Why not, in a sentence for the subscription's owner; null unless it failed.</param>
public sealed record HandshakeResult(HandshakeOutcome Outcome, int? RatePerMinute, string? Error);
