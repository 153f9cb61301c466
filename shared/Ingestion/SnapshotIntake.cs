using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Ingestion.Holding;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Ingestion;

/// <summary>Takes in a snapshot that a publisher just gave: read it against the catalogue, refuse, hold or commit it.</summary>
public sealed class SnapshotIntake(SourceStates states, SnapshotPlanner planner, ListCommits commits, SnapshotBrakes brakes, TimeProvider time)
{
    /// <exception cref="SourceFailedException">The snapshot is older than what is known.</exception>
    /// <exception cref="UnreadableSnapshotException">The bytes are not this list.</exception>
    /// <exception cref="CommitConflictException">Another writer moved the source's row.</exception>
    internal async Task<RefreshOutcome> TakeAsync(
        IListSource source,
        ListSettings settings,
        SourceState state,
        SnapshotOrigin origin,
        long fencing,
        ListProgress progress,
        CancellationToken cancellationToken)
    {
        progress.At(RefreshStage.Reading);
        var kind = LiveSnapshot.KindOf(source, state, CommitKind.Sync);
        var before = await commits.CatalogueAsync(source, state, cancellationToken);
        var planned = await planner.PlanAsync(
            source, before, state.Commits.Unchanged, LiveSnapshot.ToPlan(state, origin, kind), progress.Read, cancellationToken)
            ?? throw new SourceFailedException("The archive does not hold the snapshot that was just fetched.");

        LiveSnapshot.RefuseOlder(planned, before, state);
        var reasons = await brakes.ReasonsAsync(source, settings, state, before, planned.Plan, cancellationToken);
        var read = EntriesRead.Of(planned.Plan);
        if (reasons.Count > 0)
            return Held(await brakes.HoldAsync(source, settings, state, origin, planned, reasons, cancellationToken)) with { Read = read };
        if (planned.Plan.IsEmpty && before.Commit > 0)
            return await StandAsync(state.SameMeaning(origin, planned, source.MapperVersion), cancellationToken) with { Read = read };

        progress.At(RefreshStage.Writing);
        var pending = PendingCommit.Next(state, kind, origin, planned.Date, source.MapperVersion, fencing, time.GetUtcNow());
        var committed = await commits.CommitAsync(state.Well(time.GetUtcNow()), pending, planned, cancellationToken);
        return RefreshOutcomes.Of(committed, kind, planned.Plan);
    }

    /// <summary>The publisher has nothing new; what is held stays held.</summary>
    internal async Task<RefreshOutcome> StandAsync(SourceState state, CancellationToken cancellationToken)
    {
        if (state.Held is { } held) return Held(await brakes.StayAsync(state, held, cancellationToken));
        await states.SaveAsync(state.Well(time.GetUtcNow()), cancellationToken);
        return new RefreshOutcome(state.Id, RefreshResult.Unchanged, state.Records) { Rejected = state.Rejected };
    }

    private static RefreshOutcome Held(SourceState state) =>
        new(state.Id, RefreshResult.Held, state.Records, state.Held!.Reason) { Rejected = state.Rejected };
}
