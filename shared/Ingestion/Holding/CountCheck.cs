using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion.Holding;

/// <summary>Whether a snapshot has about as many records as expected. Fewer than before is <see cref="RemovalCheck"/>'s to judge.</summary>
internal static class CountCheck
{
    public static HoldReason? Grown(int listed, CommitPlan plan, ListLimits limits)
    {
        var expected = limits.ExpectedRecords ?? listed;
        return expected == 0 || plan.Listed <= expected * limits.MaximumGrowth || plan.Listed - expected <= SnapshotCheck.AlwaysAllowed
            ? null
            : HoldReason.Of(
                HoldCodes.Grown,
                $"It has {plan.Listed} records where {expected} are expected, more than {limits.MaximumGrowth} times as many.",
                ("records", plan.Listed), ("expected", expected), ("limit", limits.MaximumGrowth));
    }

    public static HoldReason? Fewer(CommitPlan plan, ListLimits limits) =>
        limits.ExpectedRecords is not { } expected || plan.Listed >= expected * (1 - limits.MaximumShareRemoved)
            ? null
            : HoldReason.Of(
                HoldCodes.Fewer,
                $"It has {plan.Listed} records where {expected} are expected, fewer by more than {limits.MaximumShareRemoved:P0}.",
                ("records", plan.Listed), ("expected", expected), ("limit", limits.MaximumShareRemoved));
}
