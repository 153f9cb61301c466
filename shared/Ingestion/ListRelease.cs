using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Ingestion.Holding;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Ingestion;

/// <summary>Applies a held snapshot by its owner's word: the one that was looked at, named by its hash, and only where it still does what
/// was shown.</summary>
public sealed class ListRelease(
    IListSource source,
    ListSettings settings,
    SourceTurn turn,
    ListReadiness readiness,
    SourceStates states,
    SnapshotPlanner planner,
    SnapshotBrakes brakes,
    ListCommits commits,
    TimeProvider time)
{
    public string Id => source.Id.Value;

    /// <summary>Releases what is held. <see cref="RefreshResult.NothingHeld"/> where nothing is, <see cref="RefreshResult.Refused"/> where
    /// something else is, or where the list moved on since: then what is shown is worked out anew, to be looked at again.</summary>
    /// <param name="sha256">The held snapshot's bytes, as shown.</param>
    /// <param name="progress">Told the entries read.</param>
    /// <param name="cancellationToken">Stops; a commit that has begun is finished by whoever comes next.</param>
    public Task<RefreshOutcome> ReleaseAsync(string sha256, IProgress<RefreshProgress>? progress, CancellationToken cancellationToken) =>
        turn.TakeAsync(
            Id,
            SourceKind.List,
            (fencing, token) => ReleaseAsync(sha256, fencing, new ListProgress(Id, progress), token),
            cancellationToken,
            tells: false);

    private async Task<RefreshOutcome> ReleaseAsync(string sha256, long fencing, ListProgress progress, CancellationToken cancellationToken)
    {
        var (state, finished, _) = await readiness.ReadyAsync(source, fencing, cancellationToken);
        // An earlier call was cut off after it had begun the commit: this one finished it.
        if (finished is not null && IsOf(state.SnapshotSha256, sha256)) return finished;
        if (state.Held is not { } held) return new(Id, RefreshResult.NothingHeld, state.Records, "Nothing is held.");
        if (!IsOf(held.Sha256, sha256)) return Refused(state, $"What is held is {held.Sha256}: look at it again.");

        progress.At(RefreshStage.Reading);
        var kind = LiveSnapshot.KindOf(source, state, CommitKind.Release);
        var before = await commits.CatalogueAsync(source, state, cancellationToken);
        var planned = await planner.PlanAsync(
            source, before, state.Commits.Unchanged, LiveSnapshot.ToPlan(state, held.Origin, kind), progress.Read, cancellationToken)
            ?? throw new SourceFailedException("The archive does not hold the held snapshot's bytes any more: refresh the list.");

        LiveSnapshot.RefuseOlder(planned, before, state);
        if (!held.IsOf(state.Commits.Committed, source.MapperVersion)) return await ShowAnewAsync(state, held, before, planned, cancellationToken);

        progress.At(RefreshStage.Writing);
        var outcome = await ApplyAsync(state, held, kind, fencing, planned, cancellationToken);
        progress.At(RefreshStage.Done);
        return outcome;
    }

    private async Task<RefreshOutcome> ApplyAsync(
        SourceState state, HeldSnapshot held, CommitKind kind, long fencing, PlannedSnapshot planned, CancellationToken cancellationToken)
    {
        // The publisher was reached when it was fetched, not now.
        var well = state with { LastSuccess = held.FetchedAt };
        if (planned.Plan.IsEmpty && state.Commits.Committed > 0)
        {
            var stands = await states.SaveAsync(well.SameMeaning(held.Origin, planned, source.MapperVersion), cancellationToken);
            return new RefreshOutcome(Id, RefreshResult.Unchanged, stands.Records) { Rejected = stands.Rejected };
        }

        var pending = PendingCommit.Next(state, kind, held.Origin, planned.Date, source.MapperVersion, fencing, time.GetUtcNow());
        var committed = await commits.CommitAsync(well, pending, planned, cancellationToken);
        return RefreshOutcomes.Of(committed, kind, planned.Plan);
    }

    private async Task<RefreshOutcome> ShowAnewAsync(
        SourceState state, HeldSnapshot held, Catalogue before, PlannedSnapshot planned, CancellationToken cancellationToken)
    {
        var reasons = await brakes.ReasonsAsync(source, settings, state, before, planned.Plan, cancellationToken);
        var shown = await brakes.HoldAsync(
            source, settings, state, held.Origin, planned, reasons.Count > 0 ? reasons : held.Reasons, cancellationToken);
        return Refused(shown, "The list moved on since this snapshot was held. What it would change was worked out anew: look at it again.");
    }

    private RefreshOutcome Refused(SourceState state, string why) => new(Id, RefreshResult.Refused, state.Records, why);

    private static bool IsOf(string? held, string asked) => string.Equals(held, asked, StringComparison.OrdinalIgnoreCase);
}
