using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion.Holding;

/// <summary>Whether a snapshot removes more than a publisher does at once.</summary>
internal static class RemovalCheck
{
    public static HoldReason? Share(int listed, CommitPlan plan, ListLimits limits)
    {
        var removed = plan.Counts.Removed;
        return removed <= listed * limits.MaximumShareRemoved
            ? null
            : HoldReason.Of(
                HoldCodes.Removed,
                $"It would remove {removed} of {listed} records, more than the {limits.MaximumShareRemoved:P0} allowed at once.",
                ("removed", removed), ("listed", listed), ("share", (double)removed / listed), ("limit", limits.MaximumShareRemoved));
    }

    // A listed record whose entry lost its id would look like a delisting.
    public static HoldReason? Nameless(CommitPlan plan)
    {
        var removed = plan.Counts.Removed;
        var nameless = plan.Rejected.Count(entry => entry.Id is null);
        return removed == 0 || nameless == 0
            ? null
            : HoldReason.Of(
                HoldCodes.Nameless,
                $"It would remove {removed} records and has {nameless} entries without a readable id, which may be the same.",
                ("removed", removed), ("nameless", nameless));
    }
}
