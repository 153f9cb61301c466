using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SanctionsTracker.Indicators;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.WorldBank;

public static class WorldBankRegistration
{
    /// <summary>Registers the World Bank's indicators as a source, unless <c>Sources:worldbank:Enabled</c> is false, and the store that
    /// holds them. Needs fetching, storage, ingestion and an <see cref="IDesignatedCountries"/>.</summary>
    public static IServiceCollection AddWorldBank(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(WorldBankOptions.Section);
        services.AddOptions<WorldBankOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WorldBankOptions>, WorldBankOptionsValidator>();
        services.AddOptions<IndicatorsOptions>().Bind(configuration.GetSection(IndicatorsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<IndicatorsOptions>, IndicatorsOptionsValidator>();
        services.AddSingleton<IndicatorStore>();
        services.AddSingleton<WantedCountries>();
        services.AddSingleton<WorldBankSource>();
        services.AddSingleton<WorldBankSync>();
        if (section.GetValue(nameof(WorldBankOptions.Enabled), defaultValue: true)) services.AddSingleton<ISourceRefresher, WorldBankRefresher>();
        return services;
    }
}
