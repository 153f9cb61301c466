using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Shapes;
using SanctionsTracker.Lineup.Studies.Files;
using SanctionsTracker.Lineup.Studies.Runs;

namespace SanctionsTracker.Functions.Api.Studies;

/// <summary>Answers a study by what is held now.</summary>
public sealed class GetStudy(StudyLibrary library, StudyPacks packs)
{
    [Function(nameof(GetStudy))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/studies/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            if (query.Problem() is { } problem) return problem;

            if (await library.FindAsync(id, cancellationToken) is not { } file) return Problem.NotFound($"There is no study '{id}'. /api/studies tells which there are.");
            if (file.Study is not { } study) return Wrong(file);

            var pack = await packs.OfAsync(study, cancellationToken);
            return Answer.Rows(request, pack, [.. pack.Claims.Select(ClaimRow.Of)]);
        });

    private static ProblemHttpResult Wrong(StudyFile file) => Problem.Conflict(
        $"The file of the study '{file.Id}' is wrong.", [new("faults", file.Faults.Select(StudyFaultShape.Of).ToArray())]);
}
