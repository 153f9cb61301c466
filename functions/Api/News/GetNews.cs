using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.News;
using SanctionsTracker.News.Store;

namespace SanctionsTracker.Functions.Api.News;

/// <summary>Answers one article, with what was extracted from it.</summary>
public sealed class GetNews(NewsStore items, KnownFeeds feeds)
{
    [Function(nameof(GetNews))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/news/{feed}/{id}")] HttpRequest request,
        string feed,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            if (query.Problem() is { } problem) return problem;
            if (NewsKeys.IsId(feed) && NewsKeys.IsId(PathText.Decode(id)) && await items.FindAsync(feed, PathText.Decode(id), cancellationToken) is { } item)
                return Answer.Value(request, NewsShape.Of(item));

            var known = await feeds.IdsAsync(cancellationToken);
            return Problem.NotFound(known.Contains(feed, StringComparer.Ordinal)
                ? $"Feed '{feed}' has no item '{id}'. Look for it: /api/news?feed={feed}&q=…"
                : $"There is no feed '{feed}'. Known: {string.Join(", ", known)}.");
        });
}
