using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Feeds;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Polling;

namespace SanctionsTracker.News.Treasury;

/// <summary>The US Treasury's press releases: a manifest, and a file for each year that it names. See docs/sources/news.md.</summary>
internal sealed class TreasuryFeed(FeedFetch fetch) : IFeedSource
{
    // In January the new year's file does not hold the releases that came since the old one was asked last.
    private const int FewItems = 20;

    public FeedKind Kind => FeedKind.Treasury;

    public async Task<FetchedFeed> FetchAsync(FollowedFeed feed, Uri address, SourceState state, CancellationToken cancellationToken)
    {
        var manifest = await AskAsync(feed, address, held: null, cancellationToken);
        var shards = ShardManifest.Read(await fetch.ReadAsync(manifest!.Sha256, cancellationToken), manifest.Facts?.Address ?? address);
        if (await AskAsync(feed, shards[0], state, cancellationToken) is not { } newest)
            return new FetchedFeed(Sha256: null, Document: null) { ValidatorsOf = shards[0], ETag = state.ETag, LastModified = state.LastModified, MovedTo = manifest.Facts?.MovedTo };

        var document = newest.Sha256 == state.SnapshotSha256 ? null : await ReadAsync(newest, shards[0], cancellationToken);
        if (document?.Items.Count < FewItems && shards.Count > 1 && await AskAsync(feed, shards[1], held: null, cancellationToken) is { } before)
            document = With(document, await ReadAsync(before, shards[1], cancellationToken));
        return new FetchedFeed(newest.Sha256, document)
        {
            Bytes = manifest.Length + newest.Length,
            ETag = newest.ETag,
            LastModified = newest.LastModified,
            ValidatorsOf = shards[0],
            MovedTo = manifest.Facts?.MovedTo,
            FreshUntil = newest.Facts?.FreshUntil,
        };
    }

    private async Task<FetchResult.Fetched?> AskAsync(FollowedFeed feed, Uri address, SourceState? held, CancellationToken cancellationToken) =>
        await fetch.AskAsync(feed, address, held, ExpectedContent.Json, cancellationToken) as FetchResult.Fetched;

    private async Task<FeedDocument> ReadAsync(FetchResult.Fetched fetched, Uri address, CancellationToken cancellationToken) =>
        ShardReader.Read(await fetch.ReadAsync(fetched.Sha256, cancellationToken), address);

    private static FeedDocument With(FeedDocument newest, FeedDocument before) => newest with
    {
        Items = [.. newest.Items, .. before.Items],
        Warnings = [.. newest.Warnings, .. before.Warnings],
    };
}
