using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>Finds news, newest first.</summary>
public sealed class NewsSearch(NewsIndex index, NewsStore items)
{
    /// <summary>A page of what a filter means.</summary>
    /// <param name="filter">Which news.</param>
    /// <param name="after">The <see cref="NewsEntry.Key"/> of the last item of the page before; null for the first page.</param>
    /// <param name="limit">How many items the page may have.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<FoundNews> FindAsync(NewsFilter filter, string? after, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var range = after is null ? filter.Range : filter.Range with { From = RowRange.After(after).From };
        var page = new List<NewsItem>(limit);
        string? last = null;
        await foreach (var entry in NewestFirst(filter, range, cancellationToken))
        {
            if (page.Count == limit) return new(page, last);
            // One that moved since its entry was read is met again at its new place, or was met there.
            if (await items.FindAsync(entry.Feed, entry.Id, cancellationToken) is not { } item || NewsEntry.Of(item).Key != entry.Key) continue;
            page.Add(item);
            last = entry.Key;
        }

        return new(page, Last: null);
    }

    private IAsyncEnumerable<NewsEntry> NewestFirst(NewsFilter filter, RowRange range, CancellationToken cancellationToken) =>
        MergedNews.NewestFirst([.. filter.Partitions.Select(one => index.ReadAsync(one, range, cancellationToken))]).Where(filter.Matches);
}
