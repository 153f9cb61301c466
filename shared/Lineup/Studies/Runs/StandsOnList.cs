using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>A sanctions list that a study counts events of.</summary>
/// <param name="List">The list.</param>
/// <param name="Commit">The commit that was read.</param>
/// <param name="SnapshotDate">The publisher's date of its newest snapshot.</param>
/// <param name="SnapshotSha256">The bytes of the commit's snapshot in the archive; null of a store from before these were kept.</param>
public sealed record StandsOnList(ListId List, int Commit, DateOnly? SnapshotDate, string? SnapshotSha256);
