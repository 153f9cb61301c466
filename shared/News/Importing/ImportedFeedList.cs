namespace SanctionsTracker.News.Importing;

/// <summary>All imported feeds as they stood at one moment.</summary>
/// <param name="Feeds">In order of their ids, those that were removed among them.</param>
/// <param name="ETag">The version of the list; null before the first feed.</param>
public sealed record ImportedFeedList(IReadOnlyList<ImportedFeed> Feeds, string? ETag)
{
    /// <summary>The most feeds that may be followed beside those of the settings.</summary>
    public const int Limit = 500;

    /// <summary>Those that are there.</summary>
    public IEnumerable<ImportedFeed> Present => Feeds.Where(feed => feed.RemovedAt is null);
}
