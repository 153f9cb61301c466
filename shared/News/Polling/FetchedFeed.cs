using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.News.Polling;

/// <summary>A feed as its publisher answered.</summary>
/// <param name="Sha256">The answer's bytes in the archive; null where they are those that are held.</param>
/// <param name="Document">What it holds; null where it is what was read before.</param>
internal sealed record FetchedFeed(string? Sha256, FeedDocument? Document)
{
    public long Bytes { get; init; }

    /// <summary>Which address the validators are of, where it is another than the feed's; else null.</summary>
    public Uri? ValidatorsOf { get; init; }

    public string? ETag { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Where the address asked for has moved to for good; null where it has not.</summary>
    public Uri? MovedTo { get; init; }

    public DateTimeOffset? FreshUntil { get; init; }
}
