using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Lineup;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>Lines a country's dated events up with its indicators.</summary>
public sealed class GetLineup(LineupReader lineups, KnownLists lists, TimeProvider clock)
{
    [Function(nameof(GetLineup))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/lineup/{country}")] HttpRequest request,
        string country,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var question = query.LineupQuestion(country, lists.All, clock.GetUtcNow());
            if (query.Problem() is { } problem) return problem;

            var lineup = await lineups.ReadAsync(question!, cancellationToken);
            return Answer.Rows(request, lineup, [.. lineup.Periods.Select(LineupRow.Of)]);
        });
}
