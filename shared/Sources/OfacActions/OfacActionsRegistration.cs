using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Sources.OfacActions;

public static class OfacActionsRegistration
{
    /// <summary>Registers OFAC's recent actions as a source of its own, unless it is disabled or OFAC's list is fetched elsewhere
    /// (<see cref="SideFeeds"/>). Needs fetching, storage and the lists.</summary>
    public static IServiceCollection AddOfacActions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OfacActionsOptions>().Bind(configuration.GetSection(OfacActionsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OfacActionsOptions>, OfacActionsOptionsValidator>();
        services.AddSingleton<OfacActionsSource>();
        services.AddSingleton<ListingWalk>();
        services.AddSingleton<ActionStore>();
        services.AddSingleton<ActionMatches>();
        services.AddSingleton<OfacActionsSync>();
        return SideFeeds.IsFollowed(configuration, OfacActionsSource.Id, "ofac-sdn")
            ? services.AddSingleton<ISourceRefresher, OfacActionsRefresher>()
            : services;
    }
}
