using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion.Holding;

/// <summary>Whether a snapshot has about as few entries that cannot be used as the last good one.</summary>
internal static class EntryCheck
{
    public static HoldReason? Rejected(CommitPlan plan, SnapshotProfile? expected, ListLimits limits)
    {
        var (now, before) = (plan.Profile, expected?.ShareRejected ?? 0);
        var rejected = now.Rejected - now.Duplicated;
        return expected is null || rejected <= SnapshotCheck.AlwaysAllowed || now.ShareRejected - before <= limits.MaximumRejectedRise
            ? null
            : HoldReason.Of(
                HoldCodes.RejectedRise,
                $"{rejected} entries cannot be used, {now.ShareRejected:P1} after {before:P1}; a rise by {limits.MaximumRejectedRise:P0} is allowed.",
                ("rejected", rejected), ("share", now.ShareRejected), ("before", before), ("limit", limits.MaximumRejectedRise));
    }

    public static HoldReason? Duplicated(CommitPlan plan, SnapshotProfile? expected, ListLimits limits)
    {
        var (now, before) = (plan.Profile, expected?.ShareDuplicated ?? 0);
        return now.Duplicated <= SnapshotCheck.AlwaysAllowed || now.ShareDuplicated - before <= limits.MaximumShareDuplicated
            ? null
            : HoldReason.Of(
                HoldCodes.Duplicated,
                $"{now.Duplicated} entries have an id that came before, {now.ShareDuplicated:P1} after {before:P1}; a rise by {limits.MaximumShareDuplicated:P0} is allowed.",
                ("duplicated", now.Duplicated), ("share", now.ShareDuplicated), ("before", before), ("limit", limits.MaximumShareDuplicated));
    }
}
