using SanctionsTracker.Designations;

namespace SanctionsTracker.News.Intake;

/// <summary>Tells when an article was published and changed: the feed's word first, then the page's.</summary>
internal static class NewsTimes
{
    private static readonly DateTimeOffset FirstWebPage = new(1991, 8, 6, 0, 0, 0, TimeSpan.Zero);

    // A publisher's clock and an embargo may be ahead of ours by a day; a year 30000 is a slip.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(2);

    /// <summary>When it was published; where nobody says anything that can be, when we saw it.</summary>
    public static NewsTime Published(IncomingItem incoming, DateTimeOffset firstSeen) =>
        OfFeed(incoming.Item.Published, firstSeen)
        ?? Possible(incoming.Article?.Published, firstSeen)
        ?? OfFeed(incoming.Item.Updated, firstSeen)
        ?? new NewsTime(DayOf(firstSeen), firstSeen, NewsTimeEvidence.FirstSeen);

    /// <summary>When it was changed after its publication; null where nobody says so.</summary>
    public static NewsTime? Updated(IncomingItem incoming, NewsTime published, DateTimeOffset now)
    {
        var updated = OfFeed(incoming.Item.Updated, now) ?? Possible(incoming.Article?.Updated, now);
        return updated is { At: { } at } && at <= published.At ? null : updated;
    }

    public static PartialDate DayOf(DateTimeOffset time) => PartialDate.OfDay(DateOnly.FromDateTime(time.UtcDateTime));

    private static NewsTime? OfFeed(DateTimeOffset? time, DateTimeOffset now) =>
        time is { } at && IsPossible(at, now) ? new NewsTime(DayOf(at), at.ToUniversalTime(), NewsTimeEvidence.Feed) : null;

    private static NewsTime? Possible(NewsTime? time, DateTimeOffset now) =>
        time is not null && IsPossible(time.At ?? new DateTimeOffset(time.Date.FirstDay, TimeOnly.MinValue, TimeSpan.Zero), now) ? time : null;

    private static bool IsPossible(DateTimeOffset time, DateTimeOffset now) => time >= FirstWebPage && time <= now + Ahead;
}
