using System.Runtime.CompilerServices;
using SanctionsTracker.Designations;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Digests.Building;

/// <summary>The newest changes for those who fetch them themselves, chosen by the filters of digests.</summary>
public sealed class NewestChanges(KnownLists known, Journals journals, ChangeFeed feed, DesignationRecords records)
{
    // Records are read some at a time: who asks for ten names need not wait for a thousand.
    private const int AtOnce = 50;

    /// <summary>The journals that changes of this kind stand in, as of now.</summary>
    public Task<IReadOnlyList<JournalHead>> NowAsync(SubscriptionFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return journals.NowAsync(filter.Lists.Count == 0 ? known.All : filter.Lists, filter.Studies || filter.Indicators, cancellationToken);
    }

    /// <summary>The changes of the newest commits, newest commit first; within a commit in the order of the journal.</summary>
    /// <param name="heads">The journals, as they were fixed.</param>
    /// <param name="filter">What the changes must be.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<AnnouncedChange> ReadAsync(
        IReadOnlyList<JournalHead> heads, SubscriptionFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentNullException.ThrowIfNull(filter);
        var (match, lists) = (new FilterMatch(filter), new Dictionary<ListId, CommittedList>());
        foreach (var list in await FixAsync(heads, cancellationToken)) lists[list.Catalogue.List] = list;
        var followed = new List<FollowedJournal>();
        foreach (var head in heads) followed.Add(await feed.FollowAsync(head, since: null, cancellationToken));

        // What the journal alone can tell is left out before any record is read.
        var first = feed.NewestAsync(followed, new ChangeFilter(filter.Countries, filter.Kinds), cancellationToken);
        await foreach (var some in first.Chunk(AtOnce).WithCancellation(cancellationToken))
        {
            foreach (var told in await ToldAsync(some, lists, match.NeedsNames, cancellationToken))
            {
                if (match.Matches(told)) yield return told.Announced;
            }
        }
    }

    private async Task<IReadOnlyList<CommittedList>> FixAsync(IReadOnlyList<JournalHead> heads, CancellationToken cancellationToken)
    {
        var ofLists = heads.Where(head => known.Find(head.Name) is not null).ToDictionary(head => head.Name, head => head.Commit, StringComparer.Ordinal);
        return await known.FixAsync(ofLists, cancellationToken) ?? [];
    }

    private async Task<IReadOnlyList<ToldChange>> ToldAsync(
        AnnouncedChange[] changes, Dictionary<ListId, CommittedList> lists, bool withNames, CancellationToken cancellationToken)
    {
        ToldChange[] told = [.. changes.Select(change => new ToldChange(change, RecordOf(change, lists)))];
        return withNames ? await RecordNames.AddAsync(told, records, cancellationToken) : told;
    }

    private static FoundDesignation? RecordOf(AnnouncedChange change, Dictionary<ListId, CommittedList> lists) =>
        lists.GetValueOrDefault(change.List) is { } list && list.Catalogue.Find(change.Entry.Change.Id.Value) is { } entry
            ? new FoundDesignation(list, entry)
            : null;
}
