using Microsoft.Extensions.Options;
using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Following;
using SanctionsTracker.Storage.Archive;

namespace SanctionsTracker.News.Polling;

/// <summary>Fetches what a publisher of news answers, conditionally where it is held, and reads it out of the archive.</summary>
internal sealed class FeedFetch(IFetcher fetcher, IArchive archive, IOptions<NewsOptions> options)
{
    /// <summary>Null where the publisher says that what is held is current.</summary>
    /// <exception cref="FeedFailedException">It could not be had.</exception>
    public async Task<FetchResult> AskAsync(
        FollowedFeed feed, Uri address, SourceState? held, ExpectedContent expected, CancellationToken cancellationToken)
    {
        // What is held of another address says nothing of this one.
        var known = held?.Address == address.AbsoluteUri ? held : null;
        var request = new FetchRequest(feed.Id, address, known?.ETag, known?.LastModified, options.Value.FeedBytes, expected)
        {
            PublicOnly = feed.PublicOnly,
            AddressSetting = $"{FeedSettings.Section}:{feed.Id}:Address",
        };
        var result = await fetcher.FetchAsync(request, progress: null, cancellationToken);
        return result is FetchResult.Failed failed ? throw new FeedFailedException(failed.Error, failed.Status, failed.RetryAfter) : result;
    }

    /// <exception cref="SourceFailedException">The archive has lost it.</exception>
    public async Task<byte[]> ReadAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var content = await archive.OpenAsync(sha256, cancellationToken)
            ?? throw new SourceFailedException("The archive does not hold the feed that was just fetched.");
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
