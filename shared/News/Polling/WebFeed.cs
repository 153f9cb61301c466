using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Feeds;
using SanctionsTracker.News.Following;

namespace SanctionsTracker.News.Polling;

/// <summary>RSS, Atom, RDF and JSON Feed.</summary>
internal sealed class WebFeed(FeedFetch fetch) : IFeedSource
{
    public FeedKind Kind => FeedKind.Feed;

    public async Task<FetchedFeed> FetchAsync(FollowedFeed feed, Uri address, SourceState state, CancellationToken cancellationToken)
    {
        var result = await fetch.AskAsync(feed, address, state, ExpectedContent.Any, cancellationToken);
        if (result is not FetchResult.Fetched fetched)
        {
            var facts = ((FetchResult.NotModified)result).Facts;
            return new FetchedFeed(Sha256: null, Document: null) { MovedTo = facts?.MovedTo, FreshUntil = facts?.FreshUntil, ETag = state.ETag, LastModified = state.LastModified };
        }

        var document = fetched.Sha256 == state.SnapshotSha256 ? null : await ReadAsync(fetched, address, cancellationToken);
        return new FetchedFeed(fetched.Sha256, document)
        {
            Bytes = fetched.Length,
            ETag = fetched.ETag,
            LastModified = fetched.LastModified,
            MovedTo = fetched.Facts?.MovedTo,
            FreshUntil = fetched.Facts?.FreshUntil,
        };
    }

    private async Task<FeedDocument> ReadAsync(FetchResult.Fetched fetched, Uri address, CancellationToken cancellationToken)
    {
        var content = await fetch.ReadAsync(fetched.Sha256, cancellationToken);
        var document = FeedReader.Read(content, fetched.Facts?.Address ?? address, fetched.Facts?.ContentType);
        return document.Error is { } error ? throw new FeedFailedException(error) : document;
    }
}
