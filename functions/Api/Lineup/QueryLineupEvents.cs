using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Events;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Functions.Api.News;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>The events of a line-up: <c>events=designations,removals,news,set:iran-maritime&amp;topic=oil</c>.</summary>
internal static class QueryLineupEvents
{
    private const string Parameter = "events";
    private const int MaximumSets = 10;
    private const string NewsWord = "news";

    private static readonly Dictionary<string, TimelineKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["designations"] = TimelineKind.Designation,
        ["removals"] = TimelineKind.Removal,
    };

    /// <summary>What is asked for; every kind of lists' events, and no set, where the parameter is absent.</summary>
    public static LineupEvents LineupEvents(this Query query, TopicTaxonomy taxonomy)
    {
        var texts = query.Texts(Parameter);
        var news = query.News(texts.Any(IsNews), taxonomy);
        if (texts.Count == 0) return new([.. Kinds.Values], [], news);
        var (names, kinds) = (texts.Where(IsSet), texts.Where(text => !IsSet(text) && !IsNews(text)));
        EventSetId[] sets = [.. names.Select(text => query.EventSet(Parameter, text)).OfType<EventSetId>().Distinct()];
        if (sets.Length > MaximumSets) query.Reject(Parameter, $"may name {MaximumSets} sets at most");
        return new([.. kinds.Select(text => Kind(query, text)).OfType<TimelineKind>()], sets, news);
    }

    /// <summary>Whether a text names a set: <c>set:iran-maritime</c>.</summary>
    public static bool IsSet(string text) => text.StartsWith(EventSetId.Prefix, StringComparison.Ordinal);

    /// <summary>Which news are asked for; null where they are not. Topics filter nothing else.</summary>
    public static LineupNewsQuestion? News(this Query query, bool isAsked, TopicTaxonomy taxonomy)
    {
        var topics = query.Topics(taxonomy);
        if (isAsked) return new(topics);
        if (topics.Count > 0) query.Reject("topic", "filters news, which are not asked for: events=news");
        return null;
    }

    /// <summary>The set that <paramref name="text"/> names.</summary>
    public static EventSetId? EventSet(this Query query, string parameter, string text)
    {
        var name = text[EventSetId.Prefix.Length..];
        if (EventSetId.TryParse(name, out var id)) return id;
        query.Reject(parameter, $"names a set that {EventSetId.Fault(name)}");
        return null;
    }

    private static bool IsNews(string text) => string.Equals(text, NewsWord, StringComparison.OrdinalIgnoreCase);

    private static TimelineKind? Kind(Query query, string text)
    {
        if (Kinds.TryGetValue(text, out var kind)) return kind;
        query.Reject(Parameter, $"must be designations, removals, news or an own set (set:iran-maritime), not '{text}'");
        return null;
    }
}
