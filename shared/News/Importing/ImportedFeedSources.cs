using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Polling;

namespace SanctionsTracker.News.Importing;

/// <summary>The imported feeds as sources among the others.</summary>
public sealed class ImportedFeedSources(FollowedFeeds feeds, FeedSync sync, SourceTurn turn) : IChangingSources
{
    public async Task<IReadOnlyList<ISourceRefresher>> NowAsync(CancellationToken cancellationToken) =>
        [.. (await feeds.ImportedAsync(cancellationToken)).Select(feed => new FeedRefresher(feed.ToFollowed(), sync, turn))];
}
