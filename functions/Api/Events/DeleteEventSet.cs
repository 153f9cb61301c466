using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Events;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Api.Events;

/// <summary>Takes a set of own events away, for its owner. Its versions are kept.</summary>
public sealed class DeleteEventSet(EventSetStore store, OwnerKey owner)
{
    [Function(nameof(DeleteEventSet))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "api/events/{set}")] HttpRequest request,
        string set,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var id = query.EventSetInPath(set);
            if (query.Problem() is { } problem) return problem;
            if (owner.Refuses(request) is { } refusal) return refusal;

            return await store.DeleteAsync(id!.Value, cancellationToken) switch
            {
                EventSetUpdate.Deleted(var facts) => Answer.Value(request, DeletedEventSet.Of(facts)),
                EventSetUpdate.Absent => Problem.NotFound($"There is no set '{id}'. /api/events lists those there are."),
                _ => Problem.Conflict("Others were writing the same set. Try again."),
            };
        });
}
