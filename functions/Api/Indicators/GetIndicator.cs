using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Functions.Api.Indicators;

/// <summary>Answers the values of a series, as of its newest vintage or an earlier one; by a friendly code those of the best that is held.</summary>
public sealed class GetIndicator(IndicatorResolver indicators)
{
    [Function(nameof(GetIndicator))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/indicators/{country}/{code}")] HttpRequest request,
        string country,
        string code,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var (known, indicator, vintage) = (query.CountryInPath(country), query.IndicatorInPath(code), query.Vintage());
            var (from, to) = (query.Span("from"), query.Span("to"));
            if (from?.First > to?.Last) query.Reject("from", "must not lie after 'to'");
            if (query.Problem() is { } problem) return problem;

            var found = await indicators.ResolveAsync(known!.Value, indicator!.Value, cancellationToken);
            if (found.Series is null) return await NotHeld.AnswerAsync(indicators, known.Value, indicator.Value, cancellationToken);
            var values = IndicatorValues.Of(found.Series, found.Chosen, vintage, from?.First, to?.Last);
            return Answer.Rows(request, values, values.Values);
        });
}
