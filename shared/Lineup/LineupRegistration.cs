using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Indicators;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup;

public static class LineupRegistration
{
    /// <summary>Registers line-ups. Needs the lists and the indicators.</summary>
    public static IServiceCollection AddLineup(this IServiceCollection services) => services
        .AddSingleton<TimelineCache>()
        .AddSingleton<SeriesCache>()
        .AddSingleton<IndicatorResolver>()
        .AddSingleton<LineupReader>();
}
