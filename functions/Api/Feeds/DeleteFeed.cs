using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.News.Importing;

namespace SanctionsTracker.Functions.Api.Feeds;

/// <summary>Ends the following of an imported feed, for its owner. Its articles stay.</summary>
public sealed class DeleteFeed(FeedRemoval removal, OwnerKey owner)
{
    [Function(nameof(DeleteFeed))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "api/feeds/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            if (query.Problem() is { } problem) return problem;
            if (owner.Refuses(request) is { } refusal) return refusal;

            return await removal.RunAsync(id, cancellationToken) switch
            {
                RemovalOutcome.Removed(var feed) => Answer.Value(request, RemovedFeed.Of(feed)),
                RemovalOutcome.Configured => Problem.Conflict($"'{id}' is a feed of the settings: Feeds:{id}:Enabled=false switches it off."),
                RemovalOutcome.Absent => Problem.NotFound($"There is no imported feed '{id}'. /api/feeds lists those there are."),
                _ => Problem.Conflict("Others were importing or removing feeds. Try again."),
            };
        });
}
