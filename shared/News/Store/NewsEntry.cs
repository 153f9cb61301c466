using System.Text.Json.Serialization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.News.Store;

/// <summary>What an index says of an item: enough to count it, to show a line of it and to filter by.</summary>
/// <param name="Feed">Its feed.</param>
/// <param name="Id">Its id within the feed.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Link">Where to read it; null where that is not known.</param>
/// <param name="Published">When it was published.</param>
/// <param name="FirstSeen">When we saw it first.</param>
/// <param name="Countries">The countries that it is about.</param>
/// <param name="Topics">Its topics.</param>
public sealed record NewsEntry(
    string Feed,
    string Id,
    string Headline,
    string? Link,
    NewsTime Published,
    DateTimeOffset FirstSeen,
    IReadOnlyList<CountryCode> Countries,
    IReadOnlyList<string> Topics)
{
    /// <summary>In a designation's index the words that name it; else null.</summary>
    public NewsMention? Mention { get; init; }

    /// <summary>Its row in an index; it moves where the time of publication turns out to be another.</summary>
    [JsonIgnore]
    public string Key => NewsKeys.Entry(Published, Feed, Id);

    public static NewsEntry Of(NewsItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new(
            item.Feed, item.Id, item.Headline, item.Link, item.Published, item.FirstSeen, [.. item.Countries.Select(country => country.Code)], item.Topics);
    }

    /// <summary>What each index but the feed's own says of an item.</summary>
    public static IReadOnlyDictionary<NewsPartition, NewsEntry> AllOf(NewsItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var entry = Of(item);
        var all = new Dictionary<NewsPartition, NewsEntry> { [NewsPartition.All] = entry };
        foreach (var country in item.Countries) all[NewsPartition.Of(country.Code)] = entry;
        foreach (var mention in item.Mentions) all[NewsPartition.Of(mention.Designation)] = entry with { Mention = mention };
        return all;
    }
}
