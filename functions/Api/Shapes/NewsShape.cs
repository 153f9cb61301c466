using SanctionsTracker.Designations;
using SanctionsTracker.News;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>An article with what was extracted from it. Offsets count UTF-16 code units of the article's text, which is not kept.</summary>
public sealed record NewsShape(
    string Feed,
    string Id,
    string Headline,
    string? Link,
    NewsTimeShape Published,
    NewsTimeShape? Updated,
    string? Author,
    string? Language,
    DateTimeOffset FirstSeen,
    IReadOnlyList<CountryLink> Countries,
    IReadOnlyList<string> Topics,
    IReadOnlyList<NewsDateShape> Dates,
    IReadOnlyList<NewsEntityShape> Entities,
    IReadOnlyList<NewsEventShape> Events,
    IReadOnlyList<NewsMentionShape> Mentions,
    NewsLeftOut? LeftOut,
    IReadOnlyList<string> AlsoIn)
{
    public static NewsShape Of(NewsItem item) => new(
        item.Feed,
        item.Id,
        item.Headline,
        item.Link,
        NewsTimeShape.Of(item.Published),
        item.Updated is { } updated ? NewsTimeShape.Of(updated) : null,
        item.Author,
        item.Language,
        item.FirstSeen,
        item.Countries,
        item.Topics,
        [.. item.Dates.Select(NewsDateShape.Of)],
        [.. item.Entities.Select(NewsEntityShape.Of)],
        [.. item.Events.Select(NewsEventShape.Of)],
        [.. item.Mentions.Select(NewsMentionShape.Of)],
        item.LeftOut,
        item.AlsoIn);
}
