using Microsoft.Extensions.DependencyInjection.Extensions;
using SanctionsTracker.Fetching;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.UnitedNations;

namespace SanctionsTracker.Functions.Hosting;

/// <summary>What the app consists of, for both hosts.</summary>
public static class ServiceRegistration
{
    /// <summary>The sanctions lists that we read: a new one is a folder and a line here.</summary>
    public static IReadOnlyList<IListSource> Lists { get; } =
    [
        new UnSource(),
    ];

    /// <summary>The ids of all sources, disabled ones included.</summary>
    public static IReadOnlyList<string> SourceIds { get; } = [.. Lists.Select(list => list.Id.Value)];

    public static IServiceCollection AddSanctionsTracker(this IServiceCollection services, IConfiguration configuration) => services
        .AddClock()
        .AddJson()
        .AddFetching(configuration)
        .AddIngestion()
        .AddSanctionsLists(configuration)
        .AddListQueries();

    /// <summary>Fails where the settings cannot be meant.</summary>
    /// <exception cref="InvalidSettingException">A setting names what does not exist.</exception>
    public static void CheckSettings(this IServiceProvider services) =>
        SourceSettingNames.Check(services.GetRequiredService<IConfiguration>(), SourceIds);

    private static IServiceCollection AddClock(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    private static IServiceCollection AddJson(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions));

    private static IServiceCollection AddSanctionsLists(this IServiceCollection services, IConfiguration configuration) =>
        Lists.Aggregate(services, (registered, list) => registered.AddList(list, configuration));
}
