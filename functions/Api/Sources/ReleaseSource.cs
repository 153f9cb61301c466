using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Sources;

/// <summary>Applies a held snapshot, named by its hash, for its owner.</summary>
public sealed class ReleaseSource(RefreshRound round, IEnumerable<ListRelease> releases, OwnerKey owner)
{
    [Function(nameof(ReleaseSource))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/sources/{id}/release")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var given = query.Text("sha256");
            if (query.Problem() is { } problem) return problem;
            if (owner.Refuses(request) is { } refusal) return refusal;
            if (releases.FirstOrDefault(list => list.Id == id) is not { } release) return Problem.NotFound(await round.NoListAsync(id, cancellationToken));
            if ((given ?? await ReleaseOrder.ReadAsync(request, cancellationToken)) is not { } sha256)
                return Problem.InvalidParameter("Say which snapshot: its 'sha256' as the source shows it, in the body or as a parameter.");

            var outcome = await release.ReleaseAsync(sha256, progress: null, cancellationToken);
            await round.FollowUpAsync(cancellationToken);
            return AnswerTo(request, outcome);
        });

    private static IResult AnswerTo(HttpRequest request, RefreshOutcome outcome) => outcome.Result switch
    {
        RefreshResult.NothingHeld => Problem.NotFound(outcome.Error!),
        RefreshResult.Refused => Problem.Conflict(outcome.Error!),
        _ => SourceAnswer.Of(request, outcome, RefreshShape.Of),
    };
}
