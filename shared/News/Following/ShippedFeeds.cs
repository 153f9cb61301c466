using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.News.Following;

/// <summary>The sources of news that are followed unless settings say otherwise. See docs/sources/news.md.</summary>
public static class ShippedFeeds
{
    /// <summary>OFAC's actions have the id of the source that stores them.</summary>
    public const string OfacActions = OfacActionsSource.Id;

    public static IReadOnlyList<FollowedFeed> All { get; } =
    [
        new("un-news", "UN News", new("https://news.un.org/feed/subscribe/en/news/all/rss.xml")),
        new("state", "US Department of State, press releases", new("https://www.state.gov/rss-feed/press-releases/feed/")),
        new("eu-council", "Council of the European Union, press releases", new("https://www.consilium.europa.eu/en/rss/pressreleases.ashx")),
        new("fcdo", "UK Foreign, Commonwealth & Development Office", new("https://www.gov.uk/government/organisations/foreign-commonwealth-development-office.atom")),
        new("bbc-world", "BBC News, World", new("https://feeds.bbci.co.uk/news/world/rss.xml")),
        new("crisisgroup", "International Crisis Group", new("https://www.crisisgroup.org/rss.xml")),
        new("treasury", "US Department of the Treasury, press releases", new("https://home.treasury.gov/news-data/press-releases/manifest.json")) { Kind = FeedKind.Treasury },
        new(OfacActions, "OFAC recent actions", new(OfacActionsSource.OwnAddress)) { Kind = FeedKind.OfacActions, Articles = false },
    ];
}
