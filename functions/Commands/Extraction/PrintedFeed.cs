using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.Functions.Commands.Extraction;

/// <summary>A feed as <c>extract --feed</c> prints it.</summary>
internal sealed record PrintedFeed(
    string? Title, string? Link, IReadOnlyList<PrintedFeedItem> Items, IReadOnlyList<string> Warnings, string? Error)
{
    public static PrintedFeed Of(FeedDocument feed) =>
        new(feed.Title, feed.Link, [.. feed.Items.Select(PrintedFeedItem.Of)], feed.Warnings, feed.Error);
}
