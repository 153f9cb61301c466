using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Importing;

namespace SanctionsTracker.Functions.Api.Feeds;

/// <summary>The sources of news with how they fare, for the API and the commands.</summary>
public sealed class FeedDirectory(ConfiguredFeeds configured, ImportedFeeds imported, FollowedFeeds followed, SourceStates states, TimeProvider clock)
{
    /// <summary>All, in order of their ids; of one id, the configured one first.</summary>
    internal async Task<IReadOnlyList<ListedFeed>> AllAsync(CancellationToken cancellationToken) =>
    [
        .. configured.Feeds.Select(feed => new ListedFeed(feed, Imported: null))
            .Concat((await imported.AllAsync(cancellationToken)).Present.Select(feed => new ListedFeed(feed.ToFollowed(), feed)))
            .OrderBy(feed => feed.Id, StringComparer.Ordinal).ThenBy(feed => feed.Origin),
    ];

    internal async Task<FeedShape> ReadAsync(ListedFeed feed, CancellationToken cancellationToken)
    {
        // OFAC's actions are fetched by a source of another kind, of the same id.
        var kind = feed.Feed.Kind == FeedKind.OfacActions ? SourceKind.Changes : SourceKind.News;
        if (feed.Imported is not { } one) return FeedShape.Of(feed.Feed, await states.GetAsync(feed.Id, kind, cancellationToken), clock.GetUtcNow());

        // Of one that is not followed there is no state: under its id there may be another's.
        var replacedBy = followed.GoesBefore(one);
        var state = replacedBy is null ? await states.GetAsync(feed.Id, kind, cancellationToken) : new SourceState(feed.Id, kind);
        return FeedShape.Of(one, replacedBy, state, clock.GetUtcNow());
    }
}
