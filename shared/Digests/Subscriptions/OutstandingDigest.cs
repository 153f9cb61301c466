namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>The digest that a subscription waits for: the next is built when it is delivered, or given up and resumed.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="Id">Its id.</param>
/// <param name="Attempts">How often it was sent in vain.</param>
/// <param name="DueAt">When it is to be sent next.</param>
public sealed record OutstandingDigest(int Sequence, string Id, int Attempts, DateTimeOffset DueAt);
