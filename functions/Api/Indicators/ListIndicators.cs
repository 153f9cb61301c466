using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Functions.Api.Indicators;

/// <summary>Tells which series are held for a country, or computed from those that are.</summary>
public sealed class ListIndicators(IndicatorResolver indicators)
{
    [Function(nameof(ListIndicators))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "api/indicators/{country}")] HttpRequest request,
        string country,
        CancellationToken cancellationToken) =>
        Answer.To(request, async query =>
        {
            var code = query.CountryInPath(country);
            if (query.Problem() is { } problem) return problem;

            var series = await indicators.LoadCountryAsync(code!.Value, cancellationToken);
            return Answer.Page(request, new Page<HeldIndicator>([.. series.Select(HeldIndicator.Of)], Total: series.Count));
        });
}
