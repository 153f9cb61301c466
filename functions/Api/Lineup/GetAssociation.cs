using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Events;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Indicators;
using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Associations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>Tells whether an indicator of a country and its dated events move together, and how sure that is.</summary>
public sealed class GetAssociation(LineupReader lineups, IndicatorResolver indicators, KnownLists lists, TopicTaxonomy topics, TimeProvider clock)
{
    [Function(nameof(GetAssociation))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/lineup/{country}/association")] HttpRequest request,
        string country,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var asked = query.AssociationRequest(country, lists.All, topics, clock.GetUtcNow());
            if (query.Problem() is { } problem) return problem;

            var question = asked!.Lineup;
            var basis = await lineups.FixAsync(
                question.Lists, question.KnownAt, question.Count == LineupUnit.Targets, question.Sets, cancellationToken);
            if (question.Sets.FirstOrDefault(set => !basis.Sets.ContainsKey(set)) is { Value: not null } unknown)
                query.Reject("events", $"names {EventSetId.Prefix}{unknown}, which is not there: /api/events lists those that are");
            if (query.Problem() is { } noSuchSet) return noSuchSet;

            var lineup = await lineups.ReadAsync(question, basis, cancellationToken);
            if (!lineup.Indicators[0].Held) return await NotHeld.AnswerAsync(indicators, lineup.Country, asked.Indicator, cancellationToken);
            return LineupAssociation.Of(lineup, asked.Indicator, asked.Events, asked.Transform, asked.Lags) is { } association
                ? Answer.Rows(request, AssociationShape.Of(lineup, asked.Events, association), association.Lags)
                : Problem.NotFound($"Nothing is known yet of the {asked.Events.NameIn(lineup)} that are to be counted.");
        });
}
