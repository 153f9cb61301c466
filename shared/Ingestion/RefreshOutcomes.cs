using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Ingestion;

/// <summary>What a commit did, as an outcome.</summary>
internal static class RefreshOutcomes
{
    public static RefreshOutcome Of(SourceState state, CommitKind kind, CommitPlan plan) =>
        new(state.Id, kind == CommitKind.Baseline ? RefreshResult.Baseline : RefreshResult.Updated, state.Records)
        {
            Added = plan.Count(VersionKind.Added),
            Amended = plan.Count(VersionKind.Amended) + plan.Count(VersionKind.Backfilled),
            Removed = plan.Count(VersionKind.Removed),
            Relisted = plan.Count(VersionKind.Relisted),
            Rejected = plan.Rejected.Count,
        };
}
