using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Sources;

/// <summary>Reads a list's archive once more, for its owner.</summary>
public sealed class RereadSource(RefreshRound round, IEnumerable<ListReread> rereads, OwnerKey owner)
{
    [Function(nameof(RereadSource))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/sources/{id}/reread")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            if (query.Problem() is { } problem) return problem;
            if (owner.Refuses(request) is { } refusal) return refusal;
            if (rereads.FirstOrDefault(list => list.Id == id) is not { } reread) return Problem.NotFound(await round.NoListAsync(id, cancellationToken));

            var outcome = await reread.RereadAsync(progress: null, cancellationToken);
            await round.FollowUpAsync(cancellationToken);
            return SourceAnswer.Of(request, outcome, RereadShape.Of);
        });
}
