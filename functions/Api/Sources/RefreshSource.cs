using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Sources;

/// <summary>Refreshes one source now, for its owner, and answers how that ended.</summary>
public sealed class RefreshSource(RefreshRound round, OwnerKey owner)
{
    [Function(nameof(RefreshSource))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/sources/{id}/refresh")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            if (query.Problem() is { } problem) return problem;
            if (owner.Refuses(request) is { } refusal) return refusal;
            if (await round.FindAsync(id, cancellationToken) is not { } source) return Problem.NotFound(await round.UnknownAsync(id, cancellationToken));

            var outcomes = await round.RunAsync([source], progress: null, cancellationToken);
            return SourceAnswer.Of(request, outcomes[0], RefreshShape.Of);
        });
}
