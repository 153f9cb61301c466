using System.Runtime.CompilerServices;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Queries;

/// <summary>The journals of several lists as one, in the order in which their commits became visible.</summary>
public sealed class ChangeFeed(Journal journal, CommittedLists lists)
{
    // A feed of something that never happens must not read all that ever happened.
    private const int CommitsLookedBack = 500;

    /// <summary>Begins to follow a list, with the first commit since <paramref name="since"/>, or the very first.</summary>
    public async Task<FollowedList> FollowAsync(CommittedList list, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var commits = await lists.CommitsAsync(list.Catalogue.List, cancellationToken);
        var first = commits.FirstOrDefault(commit => since is null || commit.CommittedAt >= since)?.Number;
        return new(list, new(first ?? list.Catalogue.Commit + 1, -1), commits);
    }

    /// <summary>Follows a list on from a place.</summary>
    public async Task<FollowedList> FollowAsync(CommittedList list, JournalPosition after, CancellationToken cancellationToken) =>
        new(list, after, await lists.CommitsAsync(list.Catalogue.List, cancellationToken));

    /// <summary>The changes after each list's place, oldest first.</summary>
    public async IAsyncEnumerable<AnnouncedChange> ReadAsync(
        IReadOnlyList<FollowedList> followed, ChangeFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var readers = followed.Select(list => Reader(list, filter, cancellationToken).GetAsyncEnumerator(cancellationToken)).ToArray();
        try
        {
            var open = new List<IAsyncEnumerator<AnnouncedChange>>();
            foreach (var reader in readers)
            {
                if (await reader.MoveNextAsync()) open.Add(reader);
            }

            while (open.Count > 0)
            {
                var next = open.MinBy(reader => (reader.Current.CommittedAt, reader.Current.List))!;
                yield return next.Current;
                if (!await next.MoveNextAsync()) open.Remove(next);
            }
        }
        finally
        {
            foreach (var reader in readers) await reader.DisposeAsync();
        }
    }

    /// <summary>The changes of the newest commits, newest commit first; within a commit in the order of the journal.</summary>
    public async IAsyncEnumerable<AnnouncedChange> NewestAsync(
        IReadOnlyList<FollowedList> followed, ChangeFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var announcing = followed.SelectMany(list => list.Commits
            .Where(commit => CommitWriter.Announces(commit.Kind) && commit.Number <= list.List.Catalogue.Commit)
            .Select(commit => (list.List.Catalogue.List, Commit: commit)));
        foreach (var (list, commit) in announcing.OrderByDescending(pair => pair.Commit.CommittedAt).Take(CommitsLookedBack))
        {
            await foreach (var entry in journal.ReadAsync(list, commit.Number, cancellationToken))
            {
                if (filter.Matches(entry.Change)) yield return new(entry, commit.CommittedAt);
            }
        }
    }

    private async IAsyncEnumerable<AnnouncedChange> Reader(
        FollowedList followed, ChangeFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var times = followed.Commits.ToDictionary(commit => commit.Number, commit => commit.CommittedAt);
        await foreach (var entry in journal.ReadAsync(followed.List, followed.After, cancellationToken))
        {
            if (filter.Matches(entry.Change)) yield return new(entry, times[entry.Commit]);
        }
    }
}
