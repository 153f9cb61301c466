using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Events;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;

namespace SanctionsTracker.Functions.Api.Events;

/// <summary>Lists the sets of own events.</summary>
public sealed class ListEventSets(EventSetStore store)
{
    [Function(nameof(ListEventSets))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/events")] HttpRequest request,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var (limit, cursor) = (query.Limit(), query.Cursor<EventSetsCursor>());
            EventSetId? after = EventSetId.TryParse(cursor?.Last, out var last) ? last : null;
            if (cursor is not null && after is null) query.Reject("cursor", "is not one that this list gave out");
            if (query.Problem() is { } problem) return problem;

            var sets = await store.ListAsync(after, cancellationToken).Take(limit + 1).Select(EventSetShape.Of).ToListAsync(cancellationToken);
            var page = sets.Take(limit).ToArray();
            return Answer.Page(request, new Page<EventSetShape>(page, sets.Count > limit ? Cursor.Write(new EventSetsCursor(page[^1].Id.Value)) : null));
        });
}
