namespace SanctionsTracker.Queries;

/// <summary>A journal that is read on.</summary>
/// <param name="Head">The journal as the reader fixed it.</param>
/// <param name="After">Where the reader stands.</param>
/// <param name="Commits">The journal's commits.</param>
public sealed record FollowedJournal(JournalHead Head, JournalPosition After, IReadOnlyList<JournalCommit> Commits);
