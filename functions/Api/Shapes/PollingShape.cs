using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>Where the polling of a source of news stands.</summary>
/// <param name="NextDue">Before this the timer leaves it alone; null where it was never asked.</param>
/// <param name="MovedTo">Where it is asked for since its publisher moved it for good; null where that is the configured address.</param>
/// <param name="Gone">Whether its publisher has withdrawn it: it is not asked any more.</param>
public sealed record PollingShape(DateTimeOffset? NextDue, string? MovedTo, bool Gone)
{
    public static PollingShape? Of(SourceState state) => state.Kind == SourceKind.News
        ? new(state.Polling.NextDue, state.Polling.MovedTo, state.Polling.GoneFrom is not null)
        : null;
}
