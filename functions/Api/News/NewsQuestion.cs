using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.News;

/// <summary>What <c>/api/news</c> is asked.</summary>
/// <param name="Filter">Which news, but for the designations: what their names stand for is still to be looked up.</param>
/// <param name="Designations">The designations, as they are named.</param>
/// <param name="After">Where the page begins; null for the first.</param>
/// <param name="Limit">How many items it may have.</param>
internal sealed record NewsQuestion(NewsFilter Filter, IReadOnlyList<DesignationId> Designations, string? After, int Limit)
{
    public static NewsQuestion Read(Query query, IReadOnlyList<ListId> lists, IReadOnlyList<string> feeds, TopicTaxonomy topics)
    {
        var (from, to) = (query.Span("from")?.First, query.Span("to")?.Last);
        if (from > to) query.Reject("from", $"must not lie after 'to': {from:yyyy-MM-dd} does after {to:yyyy-MM-dd}");
        var filter = new NewsFilter
        {
            Countries = query.Countries(),
            Feeds = query.Feeds(feeds),
            Topics = query.Topics(topics),
            Words = [.. (query.Text("q") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new NameText(word))],
            From = from,
            To = to,
        };
        return new(filter, query.Records("designation", lists), AfterOf(query), query.Limit());
    }

    private static string? AfterOf(Query query)
    {
        if (query.Cursor<NewsCursor>() is not { } cursor) return null;
        if (NewsKeys.IsEntry(cursor.After)) return cursor.After;
        query.Reject("cursor", "is not one that this list gave out");
        return null;
    }
}
