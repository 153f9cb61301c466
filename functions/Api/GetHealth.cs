using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Answers;

namespace SanctionsTracker.Functions.Api;

/// <summary>Says that the app runs, to whoever asks: probes and load balancers. How the sources fare is <c>/api/sources</c>.</summary>
public sealed class GetHealth(TimeProvider clock)
{
    [Function(nameof(GetHealth))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/health")] HttpRequest request) =>
        Answer.To(request, query => query.Problem() ?? Answer.Value(request, new Health("ok", Version, clock.GetUtcNow())));

    private static string Version { get; } = typeof(GetHealth).Assembly.GetName().Version!.ToString(fieldCount: 3);
}
