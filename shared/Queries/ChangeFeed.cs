using System.Runtime.CompilerServices;

namespace SanctionsTracker.Queries;

/// <summary>Several journals as one, in the order in which their commits became visible.</summary>
public sealed class ChangeFeed(Journal journal, Journals journals)
{
    // A feed of something that never happens must not read all that ever happened.
    private const int CommitsLookedBack = 500;

    /// <summary>Begins to follow a journal, with the first commit since <paramref name="since"/>, or the very first.</summary>
    public async Task<FollowedJournal> FollowAsync(JournalHead head, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var commits = await journals.CommitsAsync(head.Name, cancellationToken);
        var first = commits.FirstOrDefault(commit => since is null || commit.CommittedAt >= since)?.Number;
        return new(head, new(first ?? head.Commit + 1, -1), commits);
    }

    /// <summary>Follows a journal on from a place.</summary>
    public async Task<FollowedJournal> FollowAsync(JournalHead head, JournalPosition after, CancellationToken cancellationToken) =>
        new(head, after, await journals.CommitsAsync(head.Name, cancellationToken));

    /// <summary>The changes after each journal's place, oldest first.</summary>
    public async IAsyncEnumerable<AnnouncedChange> ReadAsync(
        IReadOnlyList<FollowedJournal> followed, ChangeFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var readers = followed.Select(one => Reader(one, filter, cancellationToken).GetAsyncEnumerator(cancellationToken)).ToArray();
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
        IReadOnlyList<FollowedJournal> followed, ChangeFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var announcing = followed.SelectMany(one => one.Commits
            .Where(commit => commit.Announces && commit.Number <= one.Head.Commit)
            .Select(commit => (one.Head.Name, Commit: commit)));
        foreach (var (name, commit) in announcing.OrderByDescending(pair => pair.Commit.CommittedAt).Take(CommitsLookedBack))
        {
            await foreach (var entry in journal.ReadAsync(name, commit.Number, cancellationToken))
            {
                if (filter.Matches(entry.Change)) yield return new(entry, commit.CommittedAt);
            }
        }
    }

    private async IAsyncEnumerable<AnnouncedChange> Reader(
        FollowedJournal followed, ChangeFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var times = followed.Commits.ToDictionary(commit => commit.Number, commit => commit.CommittedAt);
        await foreach (var entry in journal.ReadAsync(followed.Head, followed.After, cancellationToken))
        {
            if (filter.Matches(entry.Change)) yield return new(entry, times[entry.Commit]);
        }
    }
}
