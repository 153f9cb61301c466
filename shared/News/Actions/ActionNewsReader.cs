using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Intake;
using SanctionsTracker.Sources.OfacActions;

namespace SanctionsTracker.News.Actions;

/// <summary>Makes an item of an action: dates, events and topics from its title, the designations from its entries.</summary>
public sealed class ActionNewsReader(Extractors extractors, MentionedCountries countries)
{
    internal async Task<NewsItem> ReadAsync(
        FollowedFeed feed, StoredAction stored, IReadOnlyList<NewsMention> mentions, CancellationToken cancellationToken)
    {
        var action = stored.Action;
        var date = PartialDate.OfDay(action.Date);
        var found = (await extractors.NowAsync(cancellationToken)).Extract(
            new SourceText(action.Title) { Title = action.Title, Published = date, Countries = feed.Countries });
        return new NewsItem
        {
            Feed = feed.Id,
            Id = action.Id,
            Headline = action.Title,
            Link = action.Address,
            Published = new NewsTime(date, At: null, NewsTimeEvidence.Feed),
            Language = "en",
            FirstSeen = stored.FetchedAt,
            Countries = NewsCountries.Of(feed, action.Title.Length, found.Entities, await countries.OfAsync(mentions.Select(mention => mention.Designation), cancellationToken)),
            Topics = [.. feed.Topics.Union(found.Topics, StringComparer.Ordinal)],
            Dates = found.Dates,
            Entities = found.Entities,
            Events = found.Events,
            Mentions = mentions,
        };
    }
}
