using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.News;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.News;

/// <summary>Lists articles, newest first, with what was extracted from them.</summary>
public sealed class ListNews(NewsSearch search, KnownFeeds feeds, KnownLists lists, TopicTaxonomy topics)
{
    [Function(nameof(ListNews))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/news")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var question = NewsQuestion.Read(query, lists.All, await feeds.IdsAsync(cancellationToken), topics);
            if (query.Problem() is { } problem) return problem;
            var named = await lists.NamedAsync(query, question.Designations, cancellationToken);
            if (query.Problem() is { } unknown) return unknown;

            var found = await search.FindAsync(question.Filter with { Designations = named }, question.After, question.Limit, cancellationToken);
            var next = found.Last is { } last ? Cursor.Write(new NewsCursor(last)) : null;
            return Answer.Page(request, new Page<NewsShape>([.. found.Items.Select(NewsShape.Of)], next));
        });
}
