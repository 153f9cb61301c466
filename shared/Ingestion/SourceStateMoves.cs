using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion.Holding;

namespace SanctionsTracker.Ingestion;

/// <summary>How a source's state moves on.</summary>
internal static class SourceStateMoves
{
    /// <summary>The publisher was reached and what we hold is current.</summary>
    public static SourceState Well(this SourceState state, DateTimeOffset now) => state with
    {
        LastAttempt = now,
        LastSuccess = now,
        Error = null,
        ConsecutiveFailures = 0,
    };

    /// <summary>The publisher was reached, but its snapshot is held: the last success stays what it was.</summary>
    public static SourceState Holding(this SourceState state, HeldSnapshot held, DateTimeOffset now) => state with
    {
        LastAttempt = now,
        Error = null,
        ConsecutiveFailures = 0,
        Held = held,
    };

    /// <summary>The publisher answers again what we hold.</summary>
    public static SourceState SameBytes(this SourceState state, SnapshotOrigin origin) =>
        state with { Held = null, Address = origin.Address, ETag = origin.ETag, LastModified = origin.LastModified };

    /// <summary>The publisher answers again what is held.</summary>
    public static SourceState StillHeld(this SourceState state, SnapshotOrigin origin) =>
        state with { Held = state.Held! with { ETag = origin.ETag, LastModified = origin.LastModified } };

    /// <summary>The publisher's bytes are others, and say the same: only their date is new.</summary>
    public static SourceState SameMeaning(this SourceState state, SnapshotOrigin origin, PlannedSnapshot planned, int mapperVersion) => planned.Seen(state) with
    {
        LastGood = new LastGood(state.Commits.Committed, mapperVersion, planned.Plan.Profile),
        Held = null,
        Address = origin.Address,
        ETag = origin.ETag,
        LastModified = origin.LastModified,
        SnapshotSha256 = origin.Sha256,
        SnapshotDate = planned.Date,
        Commits = state.Commits with { Unchanged = With(state.Commits.Unchanged, planned.Date) },
    };

    private static SnapshotDate[] With(IReadOnlyList<SnapshotDate> dates, SnapshotDate date) =>
        [.. dates.Where(known => known.Date != date.Date), date];
}
