using System.Globalization;
using SanctionsTracker.News.Feeds;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Intake;

/// <summary>Something by which an article is known again: a row of table <c>seen</c>.</summary>
/// <param name="Partition">The kind of key, and for a publisher's id its feed: ids are unique within one alone.</param>
/// <param name="Row">A hash: publishers' ids and addresses can be longer than a key.</param>
internal sealed record SeenKey(string Partition, string Row)
{
    // "Daily briefing" of one day can be two articles.
    private const int WordsThatTell = 5;

    /// <summary>What the feed itself calls the item: its id, else its link, else its title; null for an item that has none of them.</summary>
    public static SeenKey? OfId(string feed, FeedItem item, Uri? link) => (item.Id ?? (link is null ? null : CanonicalLink.Of(link)) ?? item.Title) is { } name
        ? new(TableKey.Join("id", feed), StableHash.Of(name))
        : null;

    /// <summary>Its address, whatever the spelling.</summary>
    public static SeenKey OfLink(Uri link) => new("link", StableHash.Of(CanonicalLink.Of(link)));

    /// <summary>Its headline on its day; null where one of them is missing, or the headline is too short to tell.</summary>
    public static SeenKey? OfContent(FeedItem item)
    {
        if (item is not { Title: { } title, Published: { } published }) return null;
        var words = title.Split([' ', '\u00A0', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < WordsThatTell) return null;
        var day = published.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new("content", StableHash.Of(string.Join(' ', words).ToUpperInvariant(), day));
    }
}
