using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Telemetry;

namespace SanctionsTracker.Ingestion;

/// <summary>
/// The commit protocol of a list. A commit begins by storing its pending commit in the source's row, writes its rows, and becomes
/// visible when that row moves, by ETag, to its number and catalogue. Whoever finds a pending commit finishes it first, or gives it
/// up: a crash at any point and a run later end in the same state.
/// </summary>
public sealed class ListCommits(
    ITableStore tables, SourceStates states, CatalogueStore catalogues, SnapshotPlanner planner, CommitWriter writer, TimeProvider time)
{
    /// <summary>The committed catalogue of a state; blank before the first commit.</summary>
    public Task<Catalogue> CatalogueAsync(IListSource source, SourceState state, CancellationToken cancellationToken) =>
        state.Commits.Catalogue is { } sha256
            ? catalogues.LoadAsync(sha256, cancellationToken)
            : Task.FromResult(Catalogue.Blank(source.Id));

    /// <summary>Finishes a commit that was interrupted, under the caller's fencing number, or gives it up where another mapper began it
    /// or its bytes are gone.</summary>
    /// <exception cref="CommitConflictException">Another writer moved the source's row.</exception>
    public async Task<ResumedList> ResumeAsync(
        IListSource source, SourceState state, long fencing, CancellationToken cancellationToken)
    {
        if (state.Commits.Pending is not { } pending) return new(state, Finished: null);

        var before = await CatalogueAsync(source, state, cancellationToken);
        var planned = pending.MapperVersion == source.MapperVersion
            ? await TryPlanAsync(source, before, state, pending, cancellationToken)
            : null;
        if (planned is null) return new(await AbandonAsync(state, pending, cancellationToken), Finished: null);

        var taken = pending with { Fencing = fencing };
        var finished = await FinishAsync(await states.SaveAsync(With(state, taken), cancellationToken), taken, planned, cancellationToken);
        return new(finished, RefreshOutcomes.Of(finished, pending.Kind, planned.Plan));
    }

    /// <summary>Begins and finishes a commit of a planned snapshot.</summary>
    /// <exception cref="CommitConflictException">Another writer moved the source's row.</exception>
    public async Task<SourceState> CommitAsync(
        SourceState state, PendingCommit pending, PlannedSnapshot planned, CancellationToken cancellationToken) =>
        await FinishAsync(await states.SaveAsync(With(state, pending), cancellationToken), pending, planned, cancellationToken);

    /// <summary>The number that the next commit takes.</summary>
    public static int NextNumber(CommitState commits) => Math.Max(commits.Committed, commits.Abandoned.DefaultIfEmpty().Max()) + 1;

    private async Task<SourceState> FinishAsync(
        SourceState state, PendingCommit pending, PlannedSnapshot planned, CancellationToken cancellationToken)
    {
        using var span = SourceTelemetry.Activities.StartActivity("commit");
        span?.SetTag("source", state.Id).SetTag("commit", pending.Number).SetTag("kind", Word.Of(pending.Kind)).SetTag("versions", planned.Plan.Versions.Count);
        await writer.WriteAsync(pending, planned.Plan, cancellationToken);
        var catalogue = await catalogues.SaveAsync(planned.Plan.After, cancellationToken);

        var committedAt = Later(time.GetUtcNow(), state.Commits.CommittedAt);
        var moved = Committed(state, pending, planned, catalogue, committedAt);
        var row = new CommitRow(
            state.Id, pending.Number, committedAt, pending.SnapshotDate, catalogue, pending.Kind, pending.MapperVersion)
        {
            SnapshotSha256 = pending.SnapshotSha256,
            Address = pending.Address,
            FetchedAt = pending.FetchedAt,
        };
        var outcome = await tables.SubmitAsync(
            TableNames.Sources, state.Id, [SourceStates.ToWrite(moved), new TableWrite.Insert(row.ToRow())], cancellationToken);
        return outcome is BatchOutcome.Applied applied
            ? moved with { RowETag = applied.ETags[0] }
            : throw new CommitConflictException(state.Id);
    }

    private async Task<PlannedSnapshot?> TryPlanAsync(
        IListSource source, Catalogue before, SourceState state, PendingCommit pending, CancellationToken cancellationToken)
    {
        try
        {
            return await planner.PlanAsync(source, before, state.Commits.Unchanged, PlanOf(pending), progress: null, cancellationToken);
        }
        catch (Exception e) when (e is UnreadableSnapshotException or InvalidDataException)
        {
            // It could be read when the commit began: the archive's copy is damaged, which is as good as gone.
            return null;
        }
    }

    private async Task<SourceState> AbandonAsync(SourceState state, PendingCommit pending, CancellationToken cancellationToken) =>
        await states.SaveAsync(
            state with { Commits = state.Commits with { Pending = null, Abandoned = [.. state.Commits.Abandoned, pending.Number] } },
            cancellationToken);

    private static SourceState With(SourceState state, PendingCommit pending) =>
        state with { Commits = state.Commits with { Pending = pending } };

    private static SnapshotToPlan PlanOf(PendingCommit pending) =>
        new(pending.SnapshotSha256, pending.Number, ReadingOf(pending.Kind), pending.SnapshotDate);

    /// <summary>How a commit of a kind reads its snapshot.</summary>
    internal static SnapshotReading ReadingOf(CommitKind kind) => kind switch
    {
        CommitKind.Backfill => SnapshotReading.Past,
        CommitKind.Reread => SnapshotReading.Again,
        _ => SnapshotReading.Newest,
    };

    // A snapshot out of the past changes what we know, not what the publisher last said, nor which mapper read that.
    private static SourceState Committed(
        SourceState state, PendingCommit pending, PlannedSnapshot planned, string catalogue, DateTimeOffset committedAt)
    {
        var readsCurrent = state.Commits.Committed == 0 || (planned.IsNewest && pending.Kind != CommitKind.Backfill);
        var commits = new CommitState
        {
            Committed = pending.Number,
            Catalogue = catalogue,
            CommittedAt = committedAt,
            MapperVersion = readsCurrent ? pending.MapperVersion : state.Commits.MapperVersion,
            Abandoned = state.Commits.Abandoned,
        };
        var moved = state with { Commits = commits, Records = planned.Plan.Listed };
        return planned.IsNewest ? planned.Apply(moved, pending) : moved;
    }

    private static DateTimeOffset Later(DateTimeOffset now, DateTimeOffset? last) =>
        last is { } previous && now <= previous ? previous.AddTicks(1) : now;
}
