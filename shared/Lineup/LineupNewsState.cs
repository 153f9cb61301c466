using SanctionsTracker.News.Store;

namespace SanctionsTracker.Lineup;

/// <summary>The news that a line-up was made from.</summary>
/// <param name="Topics">The topics of which one is enough to count; none where all news do.</param>
/// <param name="Begins">The day on which the first of the feeds begins: of what was reported before nothing is known. Null where no news came
/// yet.</param>
/// <param name="Feeds">The feeds that brought news, whichever country these are about.</param>
public sealed record LineupNewsState(IReadOnlyList<string> Topics, DateOnly? Begins, IReadOnlyList<NewsFeed> Feeds)
{
    /// <param name="topics">The topics that were asked for.</param>
    /// <param name="feeds">The feeds that brought news.</param>
    /// <param name="knownAt">The time whose knowledge is asked for; null for now.</param>
    public static LineupNewsState Of(IReadOnlyList<string> topics, IReadOnlyList<NewsFeed> feeds, DateTimeOffset? knownAt)
    {
        NewsFeed[] known = [.. feeds.Where(feed => knownAt is null || feed.FirstSeen <= knownAt)];
        return new(topics, known.Length == 0 ? null : known.Min(feed => feed.Begins), known);
    }

    /// <summary>Whether anything is known of a period: not where all of it lies before the first of the feeds begins.</summary>
    public bool Reaches(Period period) => Begins <= period.LastDay;

    /// <summary>Whether the feeds reach over all of a period.</summary>
    public bool Covers(Period period) => Begins <= period.FirstDay;
}
