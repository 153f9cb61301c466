using SanctionsTracker.News;
using SanctionsTracker.News.Store;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Tests.News.Store;

/// <summary>News on a store, as the app has them.</summary>
internal sealed class NewsWorld
{
    public NewsWorld(ITableStore tables)
    {
        Feeds = new NewsFeeds(tables);
        Items = new NewsStore(tables, Feeds);
        Index = new NewsIndex(tables, Items, new NewsIndexCache(tables));
        Search = new NewsSearch(Index, Items);
    }

    public NewsFeeds Feeds { get; }

    public NewsStore Items { get; }

    public NewsIndex Index { get; }

    public NewsSearch Search { get; }

    public Task<NewsSaved> SaveAsync(NewsItem item) => Items.SaveAsync(item, default);

    public async Task SaveAsync(params NewsItem[] items)
    {
        foreach (var item in items) await SaveAsync(item);
    }

    /// <summary>The ids of what a filter means, in the order in which it comes.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(NewsFilter filter) =>
        [.. (await Search.FindAsync(filter, after: null, limit: 1000, default)).Items.Select(item => item.Id)];
}
