using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>The newest changes for feed readers (JSON Feed 1.1).</summary>
public sealed class GetChangesJsonFeed(KnownLists known, NewestChanges newest)
{
    [Function(nameof(GetChangesJsonFeed))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/changes.json")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var question = FeedQuestion.Read(query, known.All);
            if (query.Problem() is { } problem) return problem;

            var (changes, updated) = await FeedContent.ReadAsync(newest, question, cancellationToken);
            return new ContentResult(new JsonFeed(new FeedPlace(request)).Write(changes), "application/feed+json") { LastModified = updated };
        });
}
