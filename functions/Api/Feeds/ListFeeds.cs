using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Feeds;

/// <summary>Lists the sources of news: those of the settings, and those imported.</summary>
public sealed class ListFeeds(FeedDirectory feeds)
{
    [Function(nameof(ListFeeds))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/feeds")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var (limit, cursor) = (query.Limit(), query.Cursor<FeedsCursor>());
            if (query.Problem() is { } problem) return problem;

            var all = await feeds.AllAsync(cancellationToken);
            var rest = cursor is null ? all : [.. all.SkipWhile(feed => feed.IsUpTo(cursor))];
            var page = new List<FeedShape>();
            foreach (var feed in rest.Take(limit)) page.Add(await feeds.ReadAsync(feed, cancellationToken));
            var next = rest.Count > limit ? Cursor.Write(new FeedsCursor(page[^1].Id, page[^1].Origin)) : null;
            return Answer.Page(request, new Page<FeedShape>(page, next, all.Count));
        });
}
