using SanctionsTracker.Functions.Api;
using SanctionsTracker.Functions.Api.Indicators;
using SanctionsTracker.Functions.Api.Lineup;
using SanctionsTracker.Functions.Ingestion;

namespace SanctionsTracker.Functions.Hosting.Local;

/// <summary>Every function, by name: nothing is searched for at start. A test holds the list to the assembly.</summary>
internal static class FunctionList
{
    public static IReadOnlyList<Type> Types { get; } =
    [
        typeof(GetHealth),
        typeof(GetIndicator),
        typeof(GetLineup),
        typeof(ListIndicators),
        typeof(RefreshDesignations),
        typeof(RefreshIndicators),
    ];

    public static IReadOnlyList<HttpFunction> Http { get; } = [.. Types.Select(HttpFunction.TryRead).OfType<HttpFunction>()];

    public static IReadOnlyList<TimerFunction> Timers { get; } = [.. Types.Select(TimerFunction.TryRead).OfType<TimerFunction>()];
}
