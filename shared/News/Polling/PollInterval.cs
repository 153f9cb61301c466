using SanctionsTracker.News.Following;

namespace SanctionsTracker.News.Polling;

/// <summary>Decides when a feed is asked again.</summary>
internal static class PollInterval
{
    private static readonly TimeSpan Observed = TimeSpan.FromDays(7);

    // Whoever writes a longer wait has made a slip: the feed would be silent for years.
    private static readonly TimeSpan LongestWish = TimeSpan.FromDays(30);

    /// <summary>
    /// After an answer: half of the mean time between the items of the last week, so that few wait long, unless the publisher asks for a longer
    /// wait by its cache headers or in the document; within the feed's bounds.
    /// </summary>
    /// <param name="feed">The feed, with its bounds.</param>
    /// <param name="published">When its items were published, in any order.</param>
    /// <param name="wished">The wait that the document asks for (<c>ttl</c>); null for none.</param>
    /// <param name="freshUntil">Until when the answer is fresh; null where it does not say.</param>
    /// <param name="now">When it answered.</param>
    public static TimeSpan AfterAnswer(
        FollowedFeed feed, IEnumerable<DateTimeOffset> published, TimeSpan? wished, DateTimeOffset? freshUntil, DateTimeOffset now)
    {
        var interval = Half(published, now) ?? feed.MaximumInterval;
        if (wished is { } asked && asked > interval) interval = asked;
        if (freshUntil is { } fresh && fresh - now > interval) interval = fresh - now;
        return Bounded(feed, interval);
    }

    /// <summary>After a failure: twice as long with each, within the feed's bounds; never before the publisher's <c>Retry-After</c>, as long as
    /// that is within 30 days.</summary>
    /// <param name="feed">The feed, with its bounds.</param>
    /// <param name="failures">How often in a row it failed, this time included.</param>
    /// <param name="retryAfter">When the publisher asked to be asked again; null where it did not.</param>
    /// <param name="now">When it failed.</param>
    public static TimeSpan AfterFailure(FollowedFeed feed, int failures, DateTimeOffset? retryAfter, DateTimeOffset now)
    {
        var interval = Bounded(feed, feed.MinimumInterval * Math.Pow(2, Math.Clamp(failures - 1, 0, 20)));
        if (retryAfter is not { } asked || asked - now <= interval) return interval;
        return asked - now < LongestWish ? asked - now : LongestWish;
    }

    private static TimeSpan? Half(IEnumerable<DateTimeOffset> published, DateTimeOffset now)
    {
        DateTimeOffset[] recent = [.. published.Where(at => at <= now && at > now - Observed)];
        return recent.Length == 0 ? null : (now - recent.Min()) / recent.Length / 2;
    }

    private static TimeSpan Bounded(FollowedFeed feed, TimeSpan interval) =>
        interval < feed.MinimumInterval ? feed.MinimumInterval : interval > feed.MaximumInterval ? feed.MaximumInterval : interval;
}
