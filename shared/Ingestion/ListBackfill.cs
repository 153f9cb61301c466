using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.Ingestion;

/// <summary>Loads dated snapshots that the owner brings, of any age and in any order: one commit each, announcing nothing.</summary>
public sealed class ListBackfill(
    IListSource source,
    SourceTurn turn,
    ListReadiness readiness,
    SnapshotPlanner planner,
    ListCommits commits,
    IArchive archive,
    TimeProvider time)
{
    public string Id => source.Id.Value;

    /// <summary>Loads one snapshot. A snapshot that says nothing new (the same file again) makes no commit.</summary>
    /// <param name="content">The publisher's file, decompressed.</param>
    /// <param name="name">What the owner calls it, as provenance: the file's name.</param>
    /// <param name="given">The snapshot's date, where the owner says it; else the file must hold one.</param>
    /// <param name="progress">Told the entries read.</param>
    /// <param name="cancellationToken">Stops; what was committed stands.</param>
    public Task<RefreshOutcome> LoadAsync(
        Stream content, string name, DateOnly? given, IProgress<RefreshProgress>? progress, CancellationToken cancellationToken) =>
        turn.TakeAsync(
            Id,
            SourceKind.List,
            (fencing, token) => LoadAsync(new Brought(content, name, given), fencing, new ListProgress(Id, progress), token),
            cancellationToken,
            tells: false);

    private async Task<RefreshOutcome> LoadAsync(
        Brought brought, long fencing, ListProgress progress, CancellationToken cancellationToken)
    {
        var (state, _, _) = await readiness.ReadyAsync(source, fencing, cancellationToken);
        var archived = await archive.StoreAsync(brought.Content, cancellationToken);
        progress.At(RefreshStage.Reading);

        var before = await commits.CatalogueAsync(source, state, cancellationToken);
        var date = brought.Given is { } given ? new SnapshotDate(given, "given") : new SnapshotDate(default, "fetched");
        var toPlan = new SnapshotToPlan(archived.Sha256, ListCommits.NextNumber(state.Commits), SnapshotReading.Past, date);
        var planned = await planner.PlanAsync(source, before, state.Commits.Unchanged, toPlan, progress.Read, cancellationToken)
            ?? throw new SourceFailedException("The archive does not hold the file that was just stored.");
        CheckDate(planned, brought);
        if (!Adds(planned, before)) return new RefreshOutcome(Id, RefreshResult.Unchanged, state.Records);

        progress.At(RefreshStage.Writing);
        var origin = new SnapshotOrigin(archived.Sha256, brought.Name, time.GetUtcNow());
        var pending = PendingCommit.Next(state, CommitKind.Backfill, origin, planned.Date, source.MapperVersion, fencing, time.GetUtcNow());
        var committed = await commits.CommitAsync(state, pending, planned, cancellationToken);
        progress.At(RefreshStage.Done);
        return RefreshOutcomes.Of(committed, pending.Kind, planned.Plan) with { Bytes = archived.Length };
    }

    private static void CheckDate(PlannedSnapshot planned, Brought brought)
    {
        if (planned.Date.Evidence == "fetched") throw new SourceFailedException($"{brought.Name} holds no date of its own: say it with --date.");
        if (brought.Given is { } given && given != planned.Date.Date)
            throw new SourceFailedException($"{brought.Name} says itself that it is of {planned.Date.Date:yyyy-MM-dd}, not of {given:yyyy-MM-dd}: leave --date out.");
    }

    private static bool Adds(PlannedSnapshot planned, Catalogue before) =>
        !planned.Plan.IsEmpty || !before.Snapshots.Contains(planned.Date.Date);

    private sealed record Brought(Stream Content, string Name, DateOnly? Given);
}
