using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Following;

namespace SanctionsTracker.News.Polling;

/// <summary>Asks a publisher of one kind for its items.</summary>
internal interface IFeedSource
{
    FeedKind Kind { get; }

    /// <param name="feed">The feed.</param>
    /// <param name="address">Where it is asked for.</param>
    /// <param name="state">What is held of it.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="FeedFailedException">It could not be had.</exception>
    Task<FetchedFeed> FetchAsync(FollowedFeed feed, Uri address, SourceState state, CancellationToken cancellationToken);
}
