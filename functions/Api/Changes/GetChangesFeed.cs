using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Changes;

/// <summary>The newest changes for feed readers (Atom 1.0, RFC 4287).</summary>
public sealed class GetChangesFeed(KnownLists known, NewestChanges newest)
{
    [Function(nameof(GetChangesFeed))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/changes.atom")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var question = FeedQuestion.Read(query, known.All);
            if (query.Problem() is { } problem) return problem;

            var (changes, updated) = await FeedContent.ReadAsync(newest, question, cancellationToken);
            return new ContentResult(new AtomFeed(new FeedPlace(request)).Write(changes, updated), "application/atom+xml") { LastModified = updated };
        });
}
