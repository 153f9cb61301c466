using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Indicators;
using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Associations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>Tells whether an indicator of a country and its dated events move together, and how sure that is.</summary>
public sealed class GetAssociation(LineupReader lineups, IndicatorStore indicators, KnownLists lists, TimeProvider clock)
{
    [Function(nameof(GetAssociation))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/lineup/{country}/association")] HttpRequest request,
        string country,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var asked = query.AssociationRequest(country, lists.All, clock.GetUtcNow());
            if (query.Problem() is { } problem) return problem;

            var lineup = await lineups.ReadAsync(asked!.Lineup, cancellationToken);
            if (!lineup.Indicators[0].Held) return await NotHeld.AnswerAsync(indicators, lineup.Country, asked.Indicator, cancellationToken);
            if (LineupAssociation.Of(lineup, asked.Indicator, asked.Kind, asked.Transform, asked.Lags) is not { } association)
                return Problem.NotFound("Nothing is known of these lists yet, so there is nothing to count.");
            return Answer.Rows(request, AssociationShape.Of(lineup, association), association.Lags);
        });
}
