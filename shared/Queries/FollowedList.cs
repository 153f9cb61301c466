using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Queries;

/// <summary>A list whose journal is read on.</summary>
/// <param name="List">The list as the reader fixed it: its journal ends there.</param>
/// <param name="After">Where the reader stands.</param>
/// <param name="Commits">The list's commits.</param>
public sealed record FollowedList(CommittedList List, JournalPosition After, IReadOnlyList<CommitRow> Commits);
