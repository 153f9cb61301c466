using SanctionsTracker.News.Importing;

namespace SanctionsTracker.Functions.Api.Feeds;

/// <summary>An imported feed that is followed no more.</summary>
/// <param name="Id">Its id, which stays its articles'.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Address">Where it is.</param>
/// <param name="RemovedAt">Since when.</param>
public sealed record RemovedFeed(string Id, string Title, string Address, DateTimeOffset RemovedAt)
{
    public static RemovedFeed Of(ImportedFeed feed) => new(feed.Id, feed.Title, feed.Address.AbsoluteUri, feed.RemovedAt!.Value);
}
