namespace SanctionsTracker.News.Store;

/// <summary>A page of news.</summary>
/// <param name="Items">The items, newest first.</param>
/// <param name="Last">Where the next page goes on: the <see cref="NewsEntry.Key"/> of the last item; null where there is no more.</param>
public sealed record FoundNews(IReadOnlyList<NewsItem> Items, string? Last);
