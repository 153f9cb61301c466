using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Ingestion;

/// <summary>Brings a list's stored state to where new work can begin: an interrupted commit is finished or given up, and the newest
/// snapshot is re-read where another mapper read it.</summary>
public sealed class ListReadiness(SourceStates states, ListCommits commits, SnapshotPlanner planner, TimeProvider time)
{
    /// <exception cref="CommitConflictException">Another writer moved the source's row.</exception>
    public async Task<ResumedList> ReadyAsync(IListSource source, long fencing, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(source.Id.Value, SourceKind.List, cancellationToken);
        var resumed = await commits.ResumeAsync(source, state, fencing, cancellationToken);
        return NeedsReread(source, resumed.State)
            ? resumed with { State = await RereadAsync(source, resumed.State, fencing, cancellationToken) }
            : resumed;
    }

    /// <summary>Whether the committed records are another mapper's: after <see cref="ReadyAsync"/> only where the bytes are gone.</summary>
    public static bool NeedsReread(IListSource source, SourceState state) =>
        state.Commits.Committed > 0 && state.Commits.MapperVersion != source.MapperVersion;

    private async Task<SourceState> RereadAsync(IListSource source, SourceState state, long fencing, CancellationToken cancellationToken)
    {
        if (state is not { SnapshotSha256: { } sha256, SnapshotDate: { } date }) return state;

        var origin = new SnapshotOrigin(sha256, state.Address ?? source.Address.ToString(), time.GetUtcNow(), state.ETag, state.LastModified);
        var pending = PendingCommit.Next(state, CommitKind.Reread, origin, date, source.MapperVersion, fencing, time.GetUtcNow());
        var before = await commits.CatalogueAsync(source, state, cancellationToken);
        var toPlan = new SnapshotToPlan(sha256, pending.Number, SnapshotReading.Again, date);
        var planned = await planner.PlanAsync(source, before, state.Commits.Unchanged, toPlan, progress: null, cancellationToken);
        return planned is null ? state : await commits.CommitAsync(state, pending, planned, cancellationToken);
    }
}
