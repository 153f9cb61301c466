using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Ingestion;

/// <summary>Takes in a snapshot that a publisher just gave: read it against the catalogue, refuse, hold or commit it.</summary>
public sealed class SnapshotIntake(SourceStates states, SnapshotPlanner planner, ListCommits commits, TimeProvider time)
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
        var kind = KindOf(source, state);
        var before = await commits.CatalogueAsync(source, state, cancellationToken);
        var toPlan = new SnapshotToPlan(
            origin.Sha256, ListCommits.NextNumber(state.Commits), ListCommits.ReadingOf(kind), DateOf(origin));
        var planned = await planner.PlanAsync(source, before, state.Commits.Unchanged, toPlan, progress.Read, cancellationToken)
            ?? throw new SourceFailedException("The archive does not hold the snapshot that was just fetched.");

        RefuseOlder(planned, before, state);
        if (SnapshotCheck.Fault(before, planned.Plan, settings) is { } fault) return await HoldAsync(planned.Seen(state), HeldOf(state, origin, fault), cancellationToken);
        if (planned.Plan.IsEmpty && before.Commit > 0) return await StandAsync(state.SameMeaning(origin, planned), cancellationToken);

        progress.At(RefreshStage.Writing);
        var pending = PendingCommit.Next(state, kind, origin, planned.Date, source.MapperVersion, fencing, time.GetUtcNow());
        var committed = await commits.CommitAsync(state.Well(time.GetUtcNow()), pending, planned, cancellationToken);
        return RefreshOutcomes.Of(committed, kind, planned.Plan);
    }

    /// <summary>The publisher has nothing new; what is held stays held.</summary>
    internal async Task<RefreshOutcome> StandAsync(SourceState state, CancellationToken cancellationToken)
    {
        if (state.Held is { } held) return await HoldAsync(state, held, cancellationToken);
        await SaveAsync(state.Well(time.GetUtcNow()), cancellationToken);
        return new RefreshOutcome(state.Id, RefreshResult.Unchanged, state.Records) { Rejected = state.Rejected };
    }

    private async Task<RefreshOutcome> HoldAsync(SourceState state, HeldSnapshot held, CancellationToken cancellationToken)
    {
        await SaveAsync(state.Holding(held, time.GetUtcNow()), cancellationToken);
        return new RefreshOutcome(state.Id, RefreshResult.Held, state.Records, held.Reason) { Rejected = state.Rejected };
    }

    private HeldSnapshot HeldOf(SourceState state, SnapshotOrigin origin, string fault) =>
        new(fault, origin.Sha256, state.Held is { } held && held.Sha256 == origin.Sha256 ? held.HeldAt : time.GetUtcNow())
        {
            ETag = origin.ETag,
            LastModified = origin.LastModified,
        };

    private async Task SaveAsync(SourceState state, CancellationToken cancellationToken) =>
        _ = await states.TrySaveAsync(state, cancellationToken) ?? throw new CommitConflictException(state.Id);

    // Where the last snapshot's bytes are gone, it could not be re-read, and what the new mapper reads differently cannot be told
    // from what the publisher changed: nothing is announced.
    private static CommitKind KindOf(IListSource source, SourceState state) =>
        state.Commits.Committed == 0 ? CommitKind.Baseline
        : ListReadiness.NeedsReread(source, state) ? CommitKind.Reread
        : CommitKind.Sync;

    private static void RefuseOlder(PlannedSnapshot planned, Catalogue before, SourceState state)
    {
        var newest = SnapshotDates.Of([.. before.Snapshots.All, .. state.Commits.Unchanged]).Newest;
        if (planned.Date.Date < newest)
        {
            throw new SourceFailedException(
                $"The snapshot is of {planned.Date.Date:yyyy-MM-dd}, older than the newest known of {newest:yyyy-MM-dd}; "
                + "it was not applied. Load it with 'backfill' if it is meant to be history.");
        }
    }

    private static SnapshotDate DateOf(SnapshotOrigin origin) => origin.LastModified is { } modified
        ? new(DateOnly.FromDateTime(modified.UtcDateTime), "last_modified")
        : new(DateOnly.FromDateTime(origin.FetchedAt.UtcDateTime), "fetched");
}
