using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SanctionsTracker.Indicators;
using SanctionsTracker.Indicators.Releases;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Sources.Series;

public static class SeriesRegistration
{
    /// <summary>Registers the store of series and what keeps it up to date. Needs fetching, storage, ingestion and an
    /// <see cref="IDesignatedCountries"/>.</summary>
    public static IServiceCollection AddSeries(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<IndicatorsOptions>().Bind(configuration.GetSection(IndicatorsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<IndicatorsOptions>, IndicatorsOptionsValidator>();
        return services
            .AddSingleton<IndicatorStore>()
            .AddSingleton<WantedCountries>()
            .AddSingleton<SeriesSync>()
            .AddSingleton<ReleaseJournal>()
            .AddSingleton<IOwnJournal>(provider => provider.GetRequiredService<ReleaseJournal>())
            .AddSingleton<ReleaseAnnouncements>()
            .AddSingleton<IRoundFollower>(provider => provider.GetRequiredService<ReleaseAnnouncements>());
    }

    /// <summary>Adds a publisher to the sources, unless its setting <c>Enabled</c> in <paramref name="section"/> says otherwise.</summary>
    internal static IServiceCollection AddSeriesSource<TSource>(this IServiceCollection services, IConfigurationSection section, bool enabled = true)
        where TSource : class, ISeriesSource
    {
        services.AddSingleton<TSource>();
        if (!section.GetValue("Enabled", enabled)) return services;
        return services.AddSingleton<ISourceRefresher>(provider => new SeriesRefresher(
            provider.GetRequiredService<TSource>(), provider.GetRequiredService<SeriesSync>(), provider.GetRequiredService<SourceTurn>()));
    }
}
