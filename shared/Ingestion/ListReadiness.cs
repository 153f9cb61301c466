using SanctionsTracker.Sources;

namespace SanctionsTracker.Ingestion;

/// <summary>Brings a list's stored state to where new work can begin: an interrupted commit is finished or given up, and the newest
/// snapshot is re-read where another mapper read it.</summary>
public sealed class ListReadiness(SourceStates states, ListCommits commits, SnapshotReread reread, TimeProvider time)
{
    /// <exception cref="CommitConflictException">Another writer moved the source's row.</exception>
    public async Task<ResumedList> ReadyAsync(IListSource source, long fencing, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(source.Id.Value, SourceKind.List, cancellationToken);
        var resumed = await commits.ResumeAsync(source, state, fencing, cancellationToken);
        if (!NeedsReread(source, resumed.State) || ArchivedSnapshots.Newest(resumed.State, time.GetUtcNow()) is not { } newest) return resumed;

        return await reread.RereadAsync(source, resumed.State, newest, fencing, progress: null, cancellationToken) is { } again
            ? resumed with { State = again.State, Reread = again.Written }
            : resumed;
    }

    /// <summary>Whether the committed records are another mapper's: after <see cref="ReadyAsync"/> only where the bytes are gone.</summary>
    public static bool NeedsReread(IListSource source, SourceState state) =>
        state.Commits.Committed > 0 && state.Commits.MapperVersion != source.MapperVersion;
}
