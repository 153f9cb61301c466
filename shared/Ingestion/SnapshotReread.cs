using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Ingestion;

/// <summary>Reads one archived snapshot again, with the reader as it is now.</summary>
public sealed class SnapshotReread(ListCommits commits, SnapshotPlanner planner, TimeProvider time)
{
    /// <returns>The state after it, and how many versions were written; null where the archive does not hold the bytes.</returns>
    /// <exception cref="CommitConflictException">Another writer moved the source's row.</exception>
    internal async Task<(SourceState State, int Written)?> RereadAsync(
        IListSource source,
        SourceState state,
        ArchivedSnapshot snapshot,
        long fencing,
        IProgress<CommitPlanProgress>? progress,
        CancellationToken cancellationToken)
    {
        var before = await commits.CatalogueAsync(source, state, cancellationToken);
        var toPlan = new SnapshotToPlan(
            snapshot.Origin.Sha256, ListCommits.NextNumber(state.Commits), SnapshotReading.Again, snapshot.Date);
        var planned = await planner.PlanAsync(source, before, state.Commits.Unchanged, toPlan, progress, cancellationToken);
        if (planned is null) return null;

        // A new mapper that reads the newest as before is the list's mapper from now on, and that is a commit too.
        var isTheMapper = ListReadiness.NeedsReread(source, state) && planned.IsNewest;
        if (planned.Plan.IsEmpty && !isTheMapper) return (state, 0);
        var pending = PendingCommit.Next(
            state, CommitKind.Reread, snapshot.Origin, planned.Date, source.MapperVersion, fencing, time.GetUtcNow());
        return (await commits.CommitAsync(state, pending, planned, cancellationToken), planned.Plan.Versions.Count);
    }
}
