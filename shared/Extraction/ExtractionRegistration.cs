using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SanctionsTracker.Extraction.Entities;
using SanctionsTracker.Extraction.Topics;

namespace SanctionsTracker.Extraction;

public static class ExtractionRegistration
{
    /// <summary>Registers the extraction from texts. Needs the lists and the storage.</summary>
    public static IServiceCollection AddExtraction(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ExtractionOptions>().Bind(configuration.GetSection(ExtractionOptions.Section));
        return services
            .AddSingleton(provider => Gazetteer.Read(provider.GetRequiredService<IOptions<ExtractionOptions>>().Value))
            .AddSingleton(provider => TopicTaxonomy.Read(provider.GetRequiredService<IOptions<ExtractionOptions>>().Value))
            .AddSingleton<DesignationNames>()
            .AddSingleton<Extractors>();
    }
}
