using SanctionsTracker.Designations;

namespace SanctionsTracker.Storage.Lists;

/// <summary>A change in its place in the journal.</summary>
/// <param name="Commit">The commit that announced it.</param>
/// <param name="Sequence">Its place within the commit, from 0.</param>
/// <param name="RecordedAt">When we recorded it; for display, the order is by commit and sequence.</param>
/// <param name="Change">The change.</param>
public sealed record JournalEntry(int Commit, int Sequence, DateTimeOffset RecordedAt, ListChange Change);
