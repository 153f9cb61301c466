using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Lineup;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>Lines a country's dated events up with its indicators, or those of several countries, one beside the other.</summary>
public sealed class GetLineup(LineupReader lineups, KnownLists lists, TopicTaxonomy topics, TimeProvider clock)
{
    [Function(nameof(GetLineup))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/lineup/{country}")] HttpRequest request,
        string country,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var asked = query.AskedLineup(country, lists.All, topics, clock.GetUtcNow());
            if (query.Problem() is { } problem) return problem;

            var basis = await lineups.FixAsync(asked.AllLists, asked.KnownAt, asked.NeedsLinkage, asked.AllSets, cancellationToken);
            var questions = new LineupNames(asked, basis, query).Questions();
            if (query.Problem() is { } unknown) return unknown;

            var answers = new List<CountryLineup>();
            foreach (var question in questions) answers.Add(await lineups.ReadAsync(question, basis, cancellationToken));
            // The shape follows the path, so that who writes a comma need not count what is left of it.
            var several = country.Contains(',', StringComparison.Ordinal);
            var rows = LineupRows.Of(answers, several);
            return several
                ? Answer.Rows(request, new Page<CountryLineup>(answers, Total: answers.Count), rows)
                : Answer.Rows(request, answers[0], rows);
        });
}
