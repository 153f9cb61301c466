using SanctionsTracker.Extraction.Topics;

namespace SanctionsTracker.News.Following;

/// <summary>What settings say of the sources of news.</summary>
/// <param name="Feeds">Those that are followed, the shipped ones first.</param>
/// <param name="Disabled">Those that are not, wherever else they may be named.</param>
public sealed record ConfiguredFeeds(IReadOnlyList<FollowedFeed> Feeds, IReadOnlyList<FollowedFeed> Disabled)
{
    /// <summary>Ids that sources of other kinds have.</summary>
    public IReadOnlyCollection<string> OtherSources { get; init; } = [];

    /// <summary>Holds the topics of feeds to those that there are, the owner's own among them.</summary>
    /// <exception cref="InvalidSettingException">A feed has one that is none of them.</exception>
    public void CheckTopics(TopicTaxonomy taxonomy)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        string[] known = [.. taxonomy.All.Select(topic => topic.Id)];
        foreach (var feed in Feeds)
        {
            if (feed.Topics.FirstOrDefault(topic => !known.Contains(topic, StringComparer.Ordinal)) is { } unknown)
                throw new InvalidSettingException($"{FeedSettings.Section}:{feed.Id}: Topics: there is no topic '{unknown}'. Known: {string.Join(", ", known)}.");
        }
    }
}
