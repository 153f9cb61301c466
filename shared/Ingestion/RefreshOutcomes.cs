using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion;

/// <summary>What a commit did, as an outcome.</summary>
internal static class RefreshOutcomes
{
    public static RefreshOutcome Of(SourceState state, CommitKind kind, CommitPlan plan) =>
        new(state.Id, kind == CommitKind.Baseline ? RefreshResult.Baseline : RefreshResult.Updated, state.Records)
        {
            Added = plan.Counts.Added,
            Amended = plan.Counts.Amended + plan.Counts.Backfilled,
            Reread = plan.Counts.Reread,
            Removed = plan.Counts.Removed,
            Relisted = plan.Counts.Relisted,
            Rejected = plan.Rejected.Count,
            Read = EntriesRead.Of(plan),
        };
}
