using Microsoft.Extensions.Options;
using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Reads the actions that are not held yet, oldest first and one after the other, and those of the last days again. Each is
/// stored at once; the mark moves last.</summary>
public sealed class OfacActionsSync(
    OfacActionsSource source,
    ListingWalk walk,
    ActionStore store,
    SourceStates states,
    IOptions<OfacActionsOptions> options,
    TimeProvider time)
{
    private const int RejectedEntriesKept = 100;

    /// <exception cref="SourceFailedException">The listing could not be fetched.</exception>
    /// <exception cref="UnreadableSnapshotException">The markup of the listing has changed.</exception>
    /// <exception cref="CommitConflictException">Another writer moved the source's row meanwhile; what was read is stored.</exception>
    public async Task<RefreshOutcome> RunAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(OfacActionsSource.Id, SourceKind.Changes, cancellationToken);
        var run = new ActionsRun();
        await foreach (var held in store.ReadAsync(from: null, to: null, after: null, cancellationToken)) run.Held[held.Action.Id] = held;
        var listed = await walk.WalkAsync(state.Mark, run, cancellationToken);

        await RereadAsync(run, cancellationToken);
        await ReadAsync(run, listed, progress, cancellationToken);

        var moved = After(state, run);
        _ = await states.TrySaveAsync(moved, cancellationToken) ?? throw new CommitConflictException(OfacActionsSource.Id);
        progress?.Report(new RefreshProgress(OfacActionsSource.Id, RefreshStage.Done, Entries: run.Added + run.Amended));
        return OutcomeOf(state, moved, run);
    }

    private async Task RereadAsync(ActionsRun run, CancellationToken cancellationToken)
    {
        foreach (var known in run.Held.Values.Where(held => held.ReaderVersion != ActionReader.Version).ToArray())
        {
            try
            {
                if (await source.RereadAsync(known, cancellationToken) is { } read) await KeepAsync(run, known, read, cancellationToken);
            }
            catch (UnreadableSnapshotException unreadable)
            {
                AddUnreadable(run, known.Action.Id, unreadable);
            }
        }
    }

    private async Task ReadAsync(
        ActionsRun run, IReadOnlyList<ListedAction> listed, IProgress<RefreshProgress>? progress, CancellationToken cancellationToken)
    {
        var recheckFrom = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(-options.Value.RecheckDays);
        var gap = false;
        foreach (var action in listed)
        {
            var known = run.Held.GetValueOrDefault(action.Id);
            if ((known is null || action.Date >= recheckFrom) && !await TryReadAsync(run, action, known, cancellationToken)) gap |= known is null;
            if (run.Broke is not null) return;
            if (!gap) run.Through = action;
            progress?.Report(new RefreshProgress(OfacActionsSource.Id, RefreshStage.Fetching, Entries: run.Added + run.Amended));
        }
    }

    // A page that cannot be read does not hold back the others; a publisher that does not answer is asked no further.
    private async Task<bool> TryReadAsync(ActionsRun run, ListedAction action, StoredAction? known, CancellationToken cancellationToken)
    {
        try
        {
            await KeepAsync(run, known, await source.ActionAsync(action, known, cancellationToken), cancellationToken);
            return true;
        }
        catch (UnreadableSnapshotException unreadable)
        {
            AddUnreadable(run, action.Id, unreadable);
        }
        catch (SourceFailedException failed)
        {
            run.Broke = failed.Message;
        }

        return false;
    }

    private async Task KeepAsync(ActionsRun run, StoredAction? known, StoredAction read, CancellationToken cancellationToken)
    {
        if (ReferenceEquals(known, read)) return;
        await store.PutAsync(read, cancellationToken);
        if (known is not null && known.Action.Date != read.Action.Date) await store.RemoveAsync(known.Action, cancellationToken);
        run.Held[read.Action.Id] = read;
        if (known is null) run.Added++;
        else run.Amended++;
    }

    private static void AddUnreadable(ActionsRun run, string id, UnreadableSnapshotException unreadable)
    {
        run.Unreadable.Insert(run.UnreadablePages, new RejectedEntry(id, unreadable.Message));
        run.UnreadablePages++;
    }

    private SourceState After(SourceState state, ActionsRun run)
    {
        var now = time.GetUtcNow();
        RejectedEntry[] rejected =
        [
            .. run.Unreadable,
            .. run.Held.Values.OrderByDescending(held => held.Action.Date)
                .SelectMany(held => held.Action.Rejected.Select(line => new RejectedEntry($"{held.Action.Id}: {line.Reference}", line.Reason))),
        ];
        return state with
        {
            LastAttempt = now,
            LastSuccess = run.Fault is null ? now : state.LastSuccess,
            Error = run.Fault,
            ConsecutiveFailures = run.Fault is null ? 0 : state.ConsecutiveFailures + 1,
            Records = run.Held.Count,
            Rejected = rejected.Length,
            RejectedEntries = [.. rejected.Take(RejectedEntriesKept)],
            Address = source.Address,
            Mark = run.Through is { } through ? new FeedMark(through.Id, new DateTimeOffset(through.Date, TimeOnly.MinValue, TimeSpan.Zero)) : state.Mark,
        };
    }

    private static RefreshOutcome OutcomeOf(SourceState before, SourceState after, ActionsRun run)
    {
        var result = run.Fault is not null ? RefreshResult.Failed
            : run.Added + run.Amended == 0 ? RefreshResult.Unchanged
            : before.LastSuccess is null ? RefreshResult.Baseline
            : RefreshResult.Updated;
        return new RefreshOutcome(OfacActionsSource.Id, result, after.Records, run.Fault)
        {
            Read = new(run.Added + run.Amended + run.UnreadablePages, run.UnreadablePages),
            Added = run.Added,
            Amended = run.Amended,
            Rejected = after.Rejected,
        };
    }
}
