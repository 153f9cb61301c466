using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>Keeps news, each item with the indexes that it stands in: of all, its feed's, its countries' and those of the designations that
/// it speaks about.</summary>
/// <remarks>An item changes when its own row does, in every index at once. Before that, the rows of the indexes that will change are marked
/// doubtful; afterwards they say what holds. Whoever reads a doubtful row asks the item. A crash leaves doubtful rows behind, which cost a
/// reading each, until the item is handed in again (<c>docs/decisions/0015-news-store.md</c>).</remarks>
public sealed class NewsStore(ITableStore tables, NewsFeeds feeds)
{
    private const int TriesAgainstOthers = 5;
    private readonly NewsIndexWriter _indexes = new(tables);

    /// <summary>Keeps an item, or changes the one held under its feed and id to what is handed in. The same again writes nothing.</summary>
    /// <param name="item">The item. When we saw it first stays as held, and so does a publication that only that tells; feeds that brought it too are added.</param>
    /// <param name="cancellationToken">Stops; the item may then be kept or not.</param>
    /// <exception cref="ArgumentException">The feed's or the item's id is too long for a key.</exception>
    public async Task<NewsSaved> SaveAsync(NewsItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        for (var tries = 0; tries < TriesAgainstOthers; tries++)
        {
            var held = await RowOfAsync(item.Feed, item.Id, cancellationToken);
            var next = NewsLimits.Cut(held is null ? item : After(held.Item, item));
            var isSame = held is not null && NewsItemRow.AreSame(held.Item, next);
            var isSettled = held is { Settled: true } && tries == 0;
            if (isSame && isSettled) return NewsSaved.Unchanged;
            // What an attempt before marked is to be settled, whatever the other one did.
            if (!await TryMoveAsync(held is null ? null : held with { Settled = isSettled }, next, cancellationToken)) continue;
            return held is null ? NewsSaved.New : isSame ? NewsSaved.Unchanged : NewsSaved.Changed;
        }

        throw new InvalidOperationException($"Item '{item.Id}' of feed '{item.Feed}' could not be kept: others wrote it each time.");
    }

    /// <summary>An item as held; null where it is not.</summary>
    public async Task<NewsItem?> FindAsync(string feed, string id, CancellationToken cancellationToken) =>
        (await RowOfAsync(feed, id, cancellationToken))?.Item;

    private static NewsItem After(NewsItem held, NewsItem item) => item with
    {
        FirstSeen = held.FirstSeen,
        Published = item.Published.Evidence == NewsTimeEvidence.FirstSeen ? held.Published : item.Published,
        AlsoIn = [.. held.AlsoIn.Union(item.AlsoIn, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private async Task<NewsItemRow?> RowOfAsync(string feed, string id, CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.News, NewsPartition.OfFeed(feed).Key, NewsKeys.Item(id), cancellationToken) is { } row
            ? NewsItemRow.Read(row)
            : null;

    private async Task<bool> TryMoveAsync(NewsItemRow? held, NewsItem next, CancellationToken cancellationToken)
    {
        await feeds.NoteAsync(next, cancellationToken);
        NewsPlace[] leaving = held is null ? [] : [.. NewsPlace.Of(held.Item).Union(held.Leaving).Except(NewsPlace.Of(next))];
        var marks = await MarkAsync(held, next, leaving, cancellationToken);
        if (await WriteAsync(held, new(next, Settled: false, held?.ETag) { Leaving = leaving }, cancellationToken) is not { } etag) return false;
        foreach (var mark in marks) await _indexes.SettleAsync(mark, cancellationToken);
        // Where another has changed the item meanwhile, it settles it.
        var settled = new NewsItemRow(next, Settled: true, etag).ToRow();
        await tables.SubmitAsync(TableNames.News, settled.Partition, [new TableWrite.Replace(settled, etag)], cancellationToken);
        return true;
    }

    private async Task<IReadOnlyList<NewsIndexMark>> MarkAsync(
        NewsItemRow? held, NewsItem next, NewsPlace[] leaving, CancellationToken cancellationToken)
    {
        var before = held is { Settled: true } ? NewsEntry.AllOf(held.Item) : new Dictionary<NewsPartition, NewsEntry>();
        var (after, gone) = (NewsEntry.AllOf(next), leaving.ToLookup(place => place.Index, place => place.Row));
        var marks = new List<NewsIndexMark>();
        foreach (var index in after.Keys.Union(leaving.Select(place => place.Index)))
        {
            var staying = after.GetValueOrDefault(index);
            if (staying is not null && before.TryGetValue(index, out var said) && NewsEntryRow.AreSame(said, staying)) continue;
            marks.Add(await _indexes.MarkAsync(index, [.. gone[index]], staying, NewsEntry.Of(next), cancellationToken));
        }

        return marks;
    }

    // With its place in its feed's index, which is of the same partition. Null where another was faster.
    private async Task<string?> WriteAsync(NewsItemRow? held, NewsItemRow next, CancellationToken cancellationToken)
    {
        var (row, index, entry) = (next.ToRow(), NewsPartition.OfFeed(next.Item.Feed), NewsEntry.Of(next.Item));
        var writes = new List<TableWrite>
        {
            held is null ? new TableWrite.Insert(row) : new TableWrite.Replace(row, held.ETag!),
            new TableWrite.Put(NewsEntryRow.ToRow(index, entry.Key, entry, doubtful: false)),
        };
        if (held is not null && NewsEntry.Of(held.Item).Key is var was && was != entry.Key)
            writes.Add(new TableWrite.Delete(NewsEntryRow.ToRow(index, was, entry, doubtful: false)));
        return await tables.SubmitAsync(index.Table, index.Key, writes, cancellationToken) is BatchOutcome.Applied applied
            ? applied.ETags[0]
            : null;
    }
}
