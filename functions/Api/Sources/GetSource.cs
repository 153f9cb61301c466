using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Sources;

/// <summary>Answers how one source fares.</summary>
public sealed class GetSource(RefreshRound round, SourceStates states, TimeProvider clock)
{
    [Function(nameof(GetSource))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/sources/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            if (query.Problem() is { } problem) return problem;
            return await round.FindAsync(id, cancellationToken) is { } source
                ? Answer.Value(request, await states.ReadAsync(source, clock.GetUtcNow(), cancellationToken))
                : Problem.NotFound(await round.UnknownAsync(id, cancellationToken));
        });
}
