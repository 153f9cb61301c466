using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup;

public static class LineupRegistration
{
    /// <summary>Registers line-ups. Needs the lists, the indicators, the own sets of events and the news.</summary>
    public static IServiceCollection AddLineup(this IServiceCollection services) => services
        .AddSingleton<EntryEvents>()
        .AddSingleton<CountryListings>()
        .AddSingleton<SeriesCache>()
        .AddSingleton<IndicatorResolver>()
        .AddSingleton<LineupNewsReader>()
        .AddSingleton<LineupReader>();
}
