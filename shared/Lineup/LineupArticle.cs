using System.Text.Json.Serialization;
using SanctionsTracker.Designations;
using SanctionsTracker.News.Store;

namespace SanctionsTracker.Lineup;

/// <summary>An article in a line-up; its headline stands as the name. What is said of records of lists does not apply to it, and is null.</summary>
/// <param name="Date">When it was published.</param>
/// <param name="Id">Its id within the feed.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Feed">The feed that brought it.</param>
/// <param name="Topics">Its topics.</param>
/// <param name="Url">Where to read it; null where that is not known.</param>
public sealed record LineupArticle(
    PartialDate Date,
    string Id,
    [property: JsonIgnore] string Headline,
    [property: JsonPropertyOrder(1)] string Feed,
    [property: JsonPropertyOrder(1)] IReadOnlyList<string> Topics,
    [property: JsonPropertyOrder(1)] string? Url)
    : LineupEvent(
        Date, LineupEventKind.News, List: null, Id, Headline, Type: null, Programmes: [], Evidence: null, Target: null, Lists: [])
{
    public static LineupArticle Of(NewsEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.Published.Date, entry.Id, entry.Headline, entry.Feed, entry.Topics, entry.Link);
    }
}
