using SanctionsTracker.Fetching;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Ingestion;

/// <summary>Brings one sanctions list up to date: finish what was begun, fetch, and take in what is new.</summary>
public sealed class ListRefresher(
    IListSource source, ListSettings settings, SourceTurn turn, ListReadiness readiness, ListFetch fetch, SnapshotIntake intake) : ISourceRefresher
{
    public string Id => source.Id.Value;

    public string Title => source.Title;

    public SourceKind Kind => SourceKind.List;

    public Task<RefreshOutcome> RefreshAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken) =>
        turn.TakeAsync(Id, Kind, (fencing, token) => RefreshAsync(fencing, new ListProgress(Id, progress), token), cancellationToken);

    private async Task<RefreshOutcome> RefreshAsync(long fencing, ListProgress progress, CancellationToken cancellationToken)
    {
        var (state, finished, _) = await readiness.ReadyAsync(source, fencing, cancellationToken);
        progress.At(RefreshStage.Fetching);
        var (result, address) = await fetch.FetchAsync(
            source, settings.Address, at => RequestFor(state, at), progress.Fetched, cancellationToken);
        var outcome = result switch
        {
            FetchResult.Failed failed => throw new SourceFailedException(failed.Error),
            FetchResult.NotModified => await intake.StandAsync(state, cancellationToken),
            FetchResult.Fetched fetched => await TakeAsync(state, SnapshotOrigin.Of(fetched, address), fencing, progress, cancellationToken),
            var unknown => throw new InvalidOperationException($"Unknown result {unknown}."),
        };
        progress.At(RefreshStage.Done);
        // What an earlier run began and this one finished became visible now.
        var told = outcome.Result == RefreshResult.Unchanged && finished is not null ? finished : outcome;
        return told with { Bytes = progress.Bytes };
    }

    private Task<RefreshOutcome> TakeAsync(
        SourceState state, SnapshotOrigin origin, long fencing, ListProgress progress, CancellationToken cancellationToken)
    {
        if (ListReadiness.NeedsReread(source, state)) return TakeInAsync(state, origin, fencing, progress, cancellationToken);
        if (origin.Sha256 == state.SnapshotSha256) return intake.StandAsync(state.SameBytes(origin), cancellationToken);
        return origin.Sha256 == state.Held?.Sha256 && StaysHeld(state)
            ? intake.StandAsync(state.StillHeld(origin), cancellationToken)
            : TakeInAsync(state, origin, fencing, progress, cancellationToken);
    }

    private Task<RefreshOutcome> TakeInAsync(
        SourceState state, SnapshotOrigin origin, long fencing, ListProgress progress, CancellationToken cancellationToken) =>
        intake.TakeAsync(source, settings, state, origin, fencing, progress, cancellationToken);

    // Against another version of the list, by another mapper or under other limits it must be looked at again.
    private bool StaysHeld(SourceState state) =>
        state.Held is { } held && held.IsOf(state.Commits.Committed, source.MapperVersion) && held.Limits == settings.Limits.Fingerprint;

    private FetchRequest RequestFor(SourceState state, Uri address)
    {
        var mayBePage = source is IFoundOnPage && address == settings.Address;
        var request = new FetchRequest(Id, address, ExpectedContent: mayBePage ? ExpectedContent.Any : ExpectedContent.Xml);
        if (ListReadiness.NeedsReread(source, state) || (state.Held is not null && !StaysHeld(state))) return request;

        // The validators belong to the address: another starts afresh, and those of a file mean nothing to the page that links it.
        var (known, etag, modified) = state.Held is { } held
            ? (held.Address, held.ETag, held.LastModified)
            : (state.Address, state.ETag, state.LastModified);
        return known == address.ToString() ? request with { ETag = etag, LastModified = modified } : request;
    }
}
