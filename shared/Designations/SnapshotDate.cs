namespace SanctionsTracker.Designations;

/// <summary>The publisher's date of a snapshot.</summary>
/// <param name="Date">The calendar day, as the publisher writes it.</param>
/// <param name="Evidence">Where it was read: <c>generated</c> (in the file), <c>last_modified</c>, <c>fetched</c> or
/// <c>given</c> (by the owner, at a backfill).</param>
public readonly record struct SnapshotDate(DateOnly Date, string Evidence);
