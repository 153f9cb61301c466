using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SanctionsTracker.Sources.Series;

namespace SanctionsTracker.Sources.Dbnomics;

public static class DbnomicsRegistration
{
    /// <summary>Registers DBnomics as a source where <c>Sources:dbnomics:Enabled</c> is true. Needs
    /// <see cref="SeriesRegistration.AddSeries"/>.</summary>
    public static IServiceCollection AddDbnomics(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(DbnomicsOptions.Section);
        services.AddOptions<DbnomicsOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DbnomicsOptions>, DbnomicsOptionsValidator>();
        return services.AddSeriesSource<DbnomicsSource>(section, enabled: false);
    }
}
