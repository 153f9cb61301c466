using SanctionsTracker.Designations;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Importing;

namespace SanctionsTracker.Functions.Api.Feeds;

/// <summary>A source of news, what its owner says of it, and how it fares.</summary>
public sealed record FeedShape
{
    private FeedShape(FollowedFeed feed, SourceState state, DateTimeOffset now)
    {
        (Id, Title, Address) = (feed.Id, feed.Title, feed.Address.AbsoluteUri);
        (Countries, Topics, Articles) = (feed.Countries, feed.Topics, feed.Articles);
        (Status, Records, LastSuccess) = (SourceHealth.Of(state, now), state.Records, state.LastSuccess);
        (NextDue, Error) = (state.Polling.NextDue, state.Error);
    }

    public string Id { get; }

    public string Title { get; }

    public string Address { get; }

    public FeedOrigin Origin { get; private init; }

    /// <summary>The site's own address; null where it is not known.</summary>
    public string? Site { get; private init; }

    /// <summary>The folders that it was in, in the list that it came from.</summary>
    public IReadOnlyList<string> Categories { get; private init; } = [];

    /// <summary>What all of it is about, as its owner says.</summary>
    public IReadOnlyList<CountryCode> Countries { get; }

    public IReadOnlyList<string> Topics { get; }

    /// <summary>Whether the pages of its articles are fetched.</summary>
    public bool Articles { get; }

    /// <summary>When it was imported; null of one that is configured.</summary>
    public DateTimeOffset? ImportedAt { get; private init; }

    /// <summary>The feed of the settings that is followed in its place, having the same id or address; null where it is followed itself.</summary>
    public string? ReplacedBy { get; private init; }

    public SourceStatus Status { get; }

    /// <summary>Articles kept.</summary>
    public int Records { get; }

    public DateTimeOffset? LastSuccess { get; }

    /// <summary>Before this the timer leaves it alone; null where it was never asked.</summary>
    public DateTimeOffset? NextDue { get; }

    public string? Error { get; }

    public static FeedShape Of(FollowedFeed feed, SourceState state, DateTimeOffset now) => new(feed, state, now) { Origin = FeedOrigin.Configured };

    public static FeedShape Of(ImportedFeed feed, string? replacedBy, SourceState state, DateTimeOffset now) => new(feed.ToFollowed(), state, now)
    {
        Origin = FeedOrigin.Imported,
        Site = feed.Site?.AbsoluteUri,
        Categories = feed.Categories,
        ImportedAt = feed.ImportedAt,
        ReplacedBy = replacedBy,
    };
}
