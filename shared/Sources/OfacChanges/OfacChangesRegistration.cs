using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacChanges;

public static class OfacChangesRegistration
{
    /// <summary>Registers OFAC's publications as a source of its own, unless it is disabled or OFAC's list is fetched elsewhere
    /// (<see cref="SideFeeds"/>). Needs fetching, storage and the lists.</summary>
    public static IServiceCollection AddOfacChanges(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OfacChangesOptions>().Bind(configuration.GetSection(OfacChangesOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OfacChangesOptions>, OfacChangesOptionsValidator>();
        services.AddSingleton<OfacChangesSource>();
        services.AddSingleton<PublicationStore>();
        services.AddSingleton<RecordPublications>();
        services.AddSingleton<OurLists>();
        services.AddSingleton<OfacChangesSync>();
        return SideFeeds.IsFollowed(configuration, OfacChangesSource.Id, "ofac-sdn")
            ? services.AddSingleton<ISourceRefresher, OfacChangesRefresher>()
            : services;
    }
}
