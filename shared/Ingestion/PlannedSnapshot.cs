using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Ingestion.Holding;

namespace SanctionsTracker.Ingestion;

/// <summary>A snapshot that was read against a catalogue.</summary>
/// <param name="Plan">What it changes.</param>
/// <param name="Date">The snapshot's date.</param>
/// <param name="UnknownElements">Elements that the reader does not know, with their counts.</param>
/// <param name="PassedOver">What the file holds beside its entries, with counts.</param>
public sealed record PlannedSnapshot(
    CommitPlan Plan, SnapshotDate Date, IReadOnlyDictionary<string, int> UnknownElements, IReadOnlyDictionary<string, int> PassedOver)
{
    private const int RejectedEntriesShown = 100;

    /// <summary>Whether no snapshot that is known is newer, so that it says what is listed now.</summary>
    public bool IsNewest => Plan.After.Snapshots.Newest == Date.Date;

    /// <summary>The state with this as its newest snapshot.</summary>
    public SourceState Apply(SourceState state, PendingCommit from) => Seen(state) with
    {
        Address = from.Address,
        ETag = from.ETag,
        LastModified = from.LastModified,
        SnapshotSha256 = from.SnapshotSha256,
        SnapshotDate = from.SnapshotDate,
        LastGood = new LastGood(from.Number, from.MapperVersion, Plan.Profile),
        // What is held stays held when only our reading of the last good snapshot changes.
        Held = from.SnapshotSha256 == state.SnapshotSha256 ? state.Held : null,
    };

    /// <summary>The state with what reading this snapshot showed.</summary>
    public SourceState Seen(SourceState state) => state with
    {
        Rejected = Plan.Rejected.Count,
        RejectedEntries = [.. Plan.Rejected.Take(RejectedEntriesShown)],
        UnknownElements = UnknownElements,
        PassedOver = PassedOver,
    };
}
