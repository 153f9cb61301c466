using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.Functions.Commands.Extraction;

/// <summary>An item of a feed as <c>extract --feed</c> prints it.</summary>
internal sealed record PrintedFeedItem(
    string? Title, string? Link, string? Id, DateTimeOffset? Published, DateTimeOffset? Updated, string? Author, string? Summary)
{
    public static PrintedFeedItem Of(FeedItem item) =>
        new(item.Title, item.Link, item.Id, item.Published, item.Updated, item.Author, item.Summary);
}
