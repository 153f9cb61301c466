namespace SanctionsTracker.Queries;

/// <summary>A commit of a journal.</summary>
/// <param name="Number">Its number.</param>
/// <param name="CommittedAt">When it became visible; rises from commit to commit of one journal.</param>
/// <param name="Announces">Whether it can hold changes.</param>
public sealed record JournalCommit(int Number, DateTimeOffset CommittedAt, bool Announces);
