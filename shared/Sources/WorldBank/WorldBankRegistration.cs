using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SanctionsTracker.Sources.Series;

namespace SanctionsTracker.Sources.WorldBank;

public static class WorldBankRegistration
{
    /// <summary>Registers the World Bank's indicators as a source, unless <c>Sources:worldbank:Enabled</c> is false. Needs
    /// <see cref="SeriesRegistration.AddSeries"/>.</summary>
    public static IServiceCollection AddWorldBank(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(WorldBankOptions.Section);
        services.AddOptions<WorldBankOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WorldBankOptions>, WorldBankOptionsValidator>();
        return services.AddSeriesSource<WorldBankSource>(section);
    }
}
