using SanctionsTracker.Queries;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Ingestion;

/// <summary>Reads every snapshot that the archive holds once more, with the reader as it is now: one commit for each that is read
/// differently. Records may change; the publisher's journal does not.</summary>
/// <remarks>In order of date. A content that stood through several snapshots is taken from one of them: the newest for what is listed, the
/// first for what is past. So a second time writes nothing.</remarks>
public sealed class ListReread(
    IListSource source, SourceTurn turn, ListReadiness readiness, SnapshotReread reread, CommittedLists lists, TimeProvider time)
{
    public string Id => source.Id.Value;

    /// <summary>Reads the archive again.</summary>
    /// <param name="progress">Told the entries read.</param>
    /// <param name="cancellationToken">Stops; what was committed stands, and the next call goes on from there.</param>
    public Task<RefreshOutcome> RereadAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken) =>
        turn.TakeAsync(
            Id,
            SourceKind.List,
            (fencing, token) => RereadAsync(fencing, new ListProgress(Id, progress), token),
            cancellationToken,
            tells: false);

    private async Task<RefreshOutcome> RereadAsync(long fencing, ListProgress progress, CancellationToken cancellationToken)
    {
        var (state, finished, written) = await readiness.ReadyAsync(source, fencing, cancellationToken);
        written += finished?.Reread ?? 0;
        var (read, missing) = (0, 0);
        var commits = await lists.CommitsAsync(source.Id, cancellationToken);
        foreach (var snapshot in ArchivedSnapshots.Of(state, commits, time.GetUtcNow()))
        {
            progress.At(RefreshStage.Reading);
            if (await reread.RereadAsync(source, state, snapshot, fencing, progress.Read, cancellationToken) is not { } again)
            {
                missing++;
                continue;
            }

            read++;
            written += again.Written;
            state = again.State;
        }

        progress.At(RefreshStage.Done);
        return new(Id, written > 0 ? RefreshResult.Updated : RefreshResult.Unchanged, state.Records)
        {
            Reread = written,
            Snapshots = read,
            Missing = missing,
            Rejected = state.Rejected,
        };
    }
}
