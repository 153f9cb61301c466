using Microsoft.Extensions.Options;
using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Reads the publications that are not stored yet, oldest first, and reconciles them with our journals. Each is stored once and
/// at once; the mark moves last, so that a crash costs nothing but asking again.</summary>
public sealed class OfacChangesSync(
    OfacChangesSource source,
    PublicationStore store,
    OurLists ours,
    SourceStates states,
    IOptions<OfacChangesOptions> options,
    TimeProvider time)
{
    private const int RejectedEntriesKept = 100;

    /// <exception cref="SourceFailedException">The history could not be fetched.</exception>
    /// <exception cref="UnreadableSnapshotException">The history cannot be read.</exception>
    /// <exception cref="CommitConflictException">Another writer moved the source's row meanwhile; what was read is stored.</exception>
    public async Task<RefreshOutcome> RunAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(OfacChangesSource.Id, SourceKind.Changes, cancellationToken);
        var stored = await store.AllAsync(cancellationToken).ToListAsync(cancellationToken);
        var asked = time.GetUtcNow();
        var listed = await ListedAsync(state.Mark, asked, cancellationToken);

        var run = new ChangesRun();
        await ReadAsync(run, Missing(listed, stored), progress, cancellationToken);
        stored.AddRange(run.Added);
        stored.Sort((one, other) => one.Id.CompareTo(other.Id));

        var upTo = run.FirstMissing is { } missing ? missing.PublishedAt.AddTicks(-1) : asked;
        var reconciliation = Reconciler.Of(await ours.SpansAsync(upTo, cancellationToken), stored);
        var moved = After(state, run, stored, listed) with { Reconciliation = reconciliation };
        _ = await states.TrySaveAsync(moved, cancellationToken) ?? throw new CommitConflictException(OfacChangesSource.Id);
        progress?.Report(new RefreshProgress(OfacChangesSource.Id, RefreshStage.Done, Entries: run.Added.Count));
        return OutcomeOf(state, moved, run);
    }

    // By the year: a year's history is a few kilobytes, and one question in place of twelve.
    private async Task<IReadOnlyList<ListedPublication>> ListedAsync(FeedMark? mark, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var begin = await ours.BeginAsync(cancellationToken) ?? now;
        var listed = new List<ListedPublication>();
        for (var year = EasternTime.YearOf(mark is null || mark.At < begin ? begin : mark.At); year <= EasternTime.YearOf(now); year++)
        {
            listed.AddRange(await source.HistoryAsync(year, cancellationToken));
        }

        return [.. listed.Where(one => one.PublishedAt > begin).OrderBy(one => one.PublishedAt).ThenBy(one => one.Id)];
    }

    private static IEnumerable<ListedPublication> Missing(IEnumerable<ListedPublication> listed, IEnumerable<Publication> stored)
    {
        var known = stored.Select(publication => publication.Id).ToHashSet();
        return listed.Where(one => !known.Contains(one.Id));
    }

    private async Task ReadAsync(
        ChangesRun run, IEnumerable<ListedPublication> missing, IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (var listed in missing)
        {
            if (run.Broke is not null || run.Added.Count == options.Value.MaximumPerRun)
            {
                run.FirstMissing ??= listed;
                return;
            }

            if (!await TryReadAsync(run, listed, cancellationToken)) run.FirstMissing ??= listed;
            progress?.Report(new RefreshProgress(OfacChangesSource.Id, RefreshStage.Fetching, Entries: run.Added.Count));
        }
    }

    // One that cannot be read does not hold back those after it; a publisher that does not answer is asked no further.
    private async Task<bool> TryReadAsync(ChangesRun run, ListedPublication listed, CancellationToken cancellationToken)
    {
        try
        {
            var publication = await source.PublicationAsync(listed, cancellationToken);
            await store.AddAsync(publication, cancellationToken);
            run.Added.Add(publication);
            return true;
        }
        catch (UnreadableSnapshotException unreadable)
        {
            run.Unreadable.Add(new RejectedEntry($"publication {listed.Id}", unreadable.Message));
        }
        catch (SourceFailedException failed)
        {
            run.Broke = $"Publication {listed.Id}: {failed.Message}";
        }

        return false;
    }

    private SourceState After(SourceState state, ChangesRun run, List<Publication> stored, IReadOnlyList<ListedPublication> listed)
    {
        var now = time.GetUtcNow();
        var rejected = run.Unreadable.Concat(run.Added.SelectMany(publication => publication.Rejected)).ToArray();
        var through = listed.TakeWhile(one => one.Id != run.FirstMissing?.Id).LastOrDefault();
        return state with
        {
            LastAttempt = now,
            LastSuccess = run.Fault is null ? now : state.LastSuccess,
            Error = run.Fault,
            ConsecutiveFailures = run.Fault is null ? 0 : state.ConsecutiveFailures + 1,
            Records = stored.Count,
            Rejected = stored.Sum(publication => publication.Rejected.Count) + run.Unreadable.Count,
            RejectedEntries = rejected.Length > 0 || run.Added.Count > 0 ? [.. rejected.Take(RejectedEntriesKept)] : state.RejectedEntries,
            UnknownElements = UnknownIn(stored),
            Address = source.Address,
            Mark = through is null ? state.Mark : new FeedMark($"{through.Id}", through.PublishedAt),
        };
    }

    private static Dictionary<string, int> UnknownIn(IEnumerable<Publication> stored) => stored
        .SelectMany(publication => publication.UnknownElements)
        .GroupBy(element => element.Key, StringComparer.Ordinal)
        .ToDictionary(element => element.Key, element => element.Sum(one => one.Value), StringComparer.Ordinal);

    private static RefreshOutcome OutcomeOf(SourceState before, SourceState after, ChangesRun run)
    {
        var result = run.Fault is not null ? RefreshResult.Failed
            : run.Added.Count == 0 ? RefreshResult.Unchanged
            : before.LastSuccess is null ? RefreshResult.Baseline
            : RefreshResult.Updated;
        return new RefreshOutcome(OfacChangesSource.Id, result, after.Records, run.Fault)
        {
            Read = new(run.Added.Count + run.Unreadable.Count, run.Unreadable.Count),
            Added = run.Added.Count,
            Rejected = after.Rejected,
        };
    }
}
