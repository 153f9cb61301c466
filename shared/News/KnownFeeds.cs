using SanctionsTracker.News.Importing;
using SanctionsTracker.News.Store;

namespace SanctionsTracker.News;

/// <summary>The feeds that can be asked for: those that are followed, and those that brought news before they were followed no longer.</summary>
public sealed class KnownFeeds(FollowedFeeds followed, NewsFeeds stored)
{
    /// <summary>Their ids, in order.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(CancellationToken cancellationToken) =>
    [
        .. (await stored.AllAsync(cancellationToken)).Select(feed => feed.Feed)
            .Union((await followed.AllAsync(cancellationToken)).Select(feed => feed.Id), StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
