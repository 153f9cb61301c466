using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SanctionsTracker.Sources.Series;

namespace SanctionsTracker.Sources.Imf;

public static class ImfRegistration
{
    /// <summary>Registers the IMF's World Economic Outlook as a source, unless <c>Sources:imf:Enabled</c> is false. Needs
    /// <see cref="SeriesRegistration.AddSeries"/>.</summary>
    public static IServiceCollection AddImf(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(ImfOptions.Section);
        services.AddOptions<ImfOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ImfOptions>, ImfOptionsValidator>();
        return services.AddSeriesSource<ImfSource>(section);
    }
}
