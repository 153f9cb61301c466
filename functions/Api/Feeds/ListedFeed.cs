using SanctionsTracker.News.Following;
using SanctionsTracker.News.Importing;

namespace SanctionsTracker.Functions.Api.Feeds;

/// <summary>A source of news in the list of all.</summary>
/// <param name="Feed">As it is polled.</param>
/// <param name="Imported">As it was imported; null of one that is configured.</param>
internal sealed record ListedFeed(FollowedFeed Feed, ImportedFeed? Imported)
{
    public string Id => Feed.Id;

    public FeedOrigin Origin => Imported is null ? FeedOrigin.Configured : FeedOrigin.Imported;

    /// <summary>Whether it stands no later than where a page ended.</summary>
    public bool IsUpTo(FeedsCursor cursor)
    {
        var order = string.CompareOrdinal(Id, cursor.After);
        return order < 0 || (order == 0 && Origin <= cursor.Origin);
    }
}
