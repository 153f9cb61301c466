using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Fetching;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Ingestion;

/// <summary>Brings one sanctions list up to date: finish what was begun, re-read by a new mapper, fetch, read, check, commit.</summary>
public sealed class ListRefresher(
    IListSource source,
    ListSettings settings,
    SourceTurn turn,
    SourceStates states,
    IFetcher fetcher,
    SnapshotPlanner planner,
    ListCommits commits,
    TimeProvider time) : ISourceRefresher
{
    public string Id => source.Id.Value;

    public string Title => source.Title;

    public SourceKind Kind => SourceKind.List;

    public Task<RefreshOutcome> RefreshAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken) =>
        turn.TakeAsync(Id, Kind, (fencing, token) => RefreshAsync(fencing, new ListProgress(Id, progress), token), cancellationToken);

    private async Task<RefreshOutcome> RefreshAsync(long fencing, ListProgress progress, CancellationToken cancellationToken)
    {
        var state = await ReadyAsync(fencing, cancellationToken);
        progress.At(RefreshStage.Fetching);
        var fetched = await fetcher.FetchAsync(RequestFor(state), progress.Fetched, cancellationToken);
        var outcome = fetched switch
        {
            FetchResult.Failed failed => throw new SourceFailedException(failed.Error),
            FetchResult.NotModified => await StandAsync(state, cancellationToken),
            FetchResult.Fetched same when same.Sha256 == state.SnapshotSha256 && !NeedsReread(state) => await StandAsync(Unheld(state, same), cancellationToken),
            FetchResult.Fetched snapshot => await ApplyAsync(state, snapshot, fencing, progress, cancellationToken),
            _ => throw new InvalidOperationException($"Unknown result {fetched}."),
        };
        progress.At(RefreshStage.Done);
        return outcome with { Bytes = progress.Bytes };
    }

    /// <summary>The state after an interrupted commit was finished and the newest snapshot was re-read, where this mapper is another.</summary>
    internal async Task<SourceState> ReadyAsync(long fencing, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(Id, Kind, cancellationToken);
        state = await commits.ResumeAsync(source, state, fencing, cancellationToken);
        return NeedsReread(state) ? await RereadAsync(state, fencing, cancellationToken) : state;
    }

    private bool NeedsReread(SourceState state) =>
        state.Commits.Committed > 0 && state.Commits.MapperVersion != source.MapperVersion;

    private async Task<SourceState> RereadAsync(SourceState state, long fencing, CancellationToken cancellationToken)
    {
        if (state is not { SnapshotSha256: { } sha256, SnapshotDate: { } date }) return state;

        var pending = Pending(state, CommitKind.Reread, fencing, date, state.Address ?? settings.Address.ToString(), sha256, time.GetUtcNow())
            with
        { ETag = state.ETag, LastModified = state.LastModified };
        var before = await commits.CatalogueAsync(source, state, cancellationToken);
        var toPlan = new SnapshotToPlan(sha256, pending.Number, SnapshotReading.Again, date);
        var planned = await planner.PlanAsync(source, before, state.Commits.Unchanged, toPlan, progress: null, cancellationToken);
        return planned is null ? state : await commits.CommitAsync(state, pending, planned, cancellationToken);
    }

    private async Task<RefreshOutcome> ApplyAsync(
        SourceState state, FetchResult.Fetched fetched, long fencing, ListProgress progress, CancellationToken cancellationToken)
    {
        progress.At(RefreshStage.Reading);
        var before = await commits.CatalogueAsync(source, state, cancellationToken);
        var kind = KindOf(state);
        var toPlan = new SnapshotToPlan(
            fetched.Sha256, ListCommits.NextNumber(state.Commits), ListCommits.ReadingOf(kind), DateOf(fetched));
        var planned = await planner.PlanAsync(source, before, state.Commits.Unchanged, toPlan, progress.Read, cancellationToken)
            ?? throw new SourceFailedException("The archive does not hold the snapshot that was just fetched.");

        RefuseOlder(planned, before, state);
        if (SnapshotCheck.Fault(before, planned.Plan, settings) is { } fault) return await HoldAsync(state, fetched, fault, cancellationToken);
        if (planned.Plan.IsEmpty && before.Commit > 0) return await StandAsync(SameMeaning(state, fetched, planned), cancellationToken);

        progress.At(RefreshStage.Writing);
        var pending = Pending(state, kind, fencing, planned.Date, settings.Address.ToString(), fetched.Sha256, fetched.FetchedAt) with
        {
            ETag = fetched.ETag,
            LastModified = fetched.LastModified,
        };
        var committed = await commits.CommitAsync(WellNow(state), pending, planned, cancellationToken);
        return OutcomeOf(committed, kind, planned.Plan);
    }

    // Where the last snapshot's bytes are gone, it could not be re-read, and what the new mapper reads differently cannot be told
    // from what the publisher changed: nothing is announced.
    private CommitKind KindOf(SourceState state) =>
        state.Commits.Committed == 0 ? CommitKind.Baseline : NeedsReread(state) ? CommitKind.Reread : CommitKind.Sync;

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

    private async Task<RefreshOutcome> StandAsync(SourceState state, CancellationToken cancellationToken)
    {
        if (state.Held is { } held) return await HoldAsync(state, held, cancellationToken);
        await SaveAsync(WellNow(state), cancellationToken);
        return new RefreshOutcome(Id, RefreshResult.Unchanged, state.Records) { Rejected = state.Rejected };
    }

    private Task<RefreshOutcome> HoldAsync(
        SourceState state, FetchResult.Fetched fetched, string fault, CancellationToken cancellationToken) =>
        HoldAsync(
            state,
            new HeldSnapshot(fault, fetched.Sha256, state.Held?.Sha256 == fetched.Sha256 ? state.Held.HeldAt : time.GetUtcNow())
            {
                ETag = fetched.ETag,
                LastModified = fetched.LastModified,
            },
            cancellationToken);

    private async Task<RefreshOutcome> HoldAsync(SourceState state, HeldSnapshot held, CancellationToken cancellationToken)
    {
        await SaveAsync(WellNow(state) with { Held = held }, cancellationToken);
        return new RefreshOutcome(Id, RefreshResult.Held, state.Records, held.Reason);
    }

    private async Task SaveAsync(SourceState state, CancellationToken cancellationToken) =>
        _ = await states.TrySaveAsync(state, cancellationToken) ?? throw new CommitConflictException(Id);

    private SourceState WellNow(SourceState state) => state with
    {
        LastAttempt = time.GetUtcNow(),
        LastSuccess = time.GetUtcNow(),
        Error = null,
        ConsecutiveFailures = 0,
    };

    private static SourceState Unheld(SourceState state, FetchResult.Fetched same) =>
        state with { Held = null, ETag = same.ETag, LastModified = same.LastModified };

    private SourceState SameMeaning(SourceState state, FetchResult.Fetched fetched, PlannedSnapshot planned) => planned.Seen(state) with
    {
        Held = null,
        Address = settings.Address.ToString(),
        ETag = fetched.ETag,
        LastModified = fetched.LastModified,
        SnapshotSha256 = fetched.Sha256,
        SnapshotDate = planned.Date,
        Commits = state.Commits with { Unchanged = [.. state.Commits.Unchanged.Where(date => date.Date != planned.Date.Date), planned.Date] },
    };

    private PendingCommit Pending(
        SourceState state, CommitKind kind, long fencing, SnapshotDate date, string address, string sha256, DateTimeOffset fetchedAt) => new()
        {
            Number = ListCommits.NextNumber(state.Commits),
            Kind = kind,
            BaseCommit = state.Commits.Committed,
            SnapshotSha256 = sha256,
            SnapshotDate = date,
            Address = address,
            FetchedAt = fetchedAt,
            MapperVersion = source.MapperVersion,
            RecordedAt = time.GetUtcNow(),
            Fencing = fencing,
        };

    private FetchRequest RequestFor(SourceState state)
    {
        // The validators belong to the address: another address starts afresh.
        var same = (state.Address == settings.Address.ToString() || state.Held is not null) && !NeedsReread(state);
        return new FetchRequest(
            Id,
            settings.Address,
            same ? state.Held?.ETag ?? state.ETag : null,
            same ? state.Held?.LastModified ?? state.LastModified : null,
            ExpectedContent: ExpectedContent.Xml);
    }

    private static SnapshotDate DateOf(FetchResult.Fetched fetched) => fetched.LastModified is { } modified
        ? new(DateOnly.FromDateTime(modified.UtcDateTime), "last_modified")
        : new(DateOnly.FromDateTime(fetched.FetchedAt.UtcDateTime), "fetched");

    private RefreshOutcome OutcomeOf(SourceState state, CommitKind kind, CommitPlan plan) =>
        new(Id, kind == CommitKind.Baseline ? RefreshResult.Baseline : RefreshResult.Updated, state.Records)
        {
            Added = plan.Count(VersionKind.Added),
            Amended = plan.Count(VersionKind.Amended),
            Removed = plan.Count(VersionKind.Removed),
            Relisted = plan.Count(VersionKind.Relisted),
            Rejected = plan.Rejected.Count,
        };
}
