using SanctionsTracker.Functions.Api.Answers;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Sources;

/// <summary>Answers what was done to a source.</summary>
internal static class SourceAnswer
{
    public static IResult Of<T>(HttpRequest request, RefreshOutcome outcome, Func<RefreshOutcome, T> shape) => outcome.Result switch
    {
        RefreshResult.Busy => Problem.Conflict(outcome.Error ?? "This source is being refreshed."),
        RefreshResult.Failed => Problem.BadGateway(outcome.Error ?? "The source failed."),
        _ => Answer.Value(request, shape(outcome)),
    };
}
