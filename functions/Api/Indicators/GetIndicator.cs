using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Designations;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Functions.Api.Indicators;

/// <summary>Answers the values of a series, as of its newest vintage or an earlier one.</summary>
public sealed class GetIndicator(IndicatorStore store)
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

            var series = await store.LoadAsync(known!.Value, indicator!.Value, cancellationToken);
            if (series is null) return await NotHeldAsync(known.Value, indicator.Value, cancellationToken);
            var values = IndicatorValues.Of(series, vintage, from?.First, to?.Last);
            return Answer.Rows(request, values, values.Values);
        });

    private async Task<IResult> NotHeldAsync(CountryCode country, IndicatorCode code, CancellationToken cancellationToken)
    {
        var held = await store.OfCountryAsync(country, cancellationToken);
        var known = held.Select(facts => facts.Indicator.Code.Value).ToArray();
        var detail = known.Length == 0
            ? $"No indicator is held for {country}."
            : $"The indicator {code} is not held for {country}. Held: {string.Join(", ", known)}.";
        return Problem.NotFound(detail, [new("known", known)]);
    }
}
