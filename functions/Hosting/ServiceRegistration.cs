using Microsoft.Extensions.DependencyInjection.Extensions;
using SanctionsTracker.Backup;
using SanctionsTracker.Digests;
using SanctionsTracker.Events;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Fetching;
using SanctionsTracker.Functions.Api.Feeds;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.Functions.Dashboard;
using SanctionsTracker.Indicators;
using SanctionsTracker.Indicators.Uploads;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.News;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources.Dbnomics;
using SanctionsTracker.Sources.Imf;
using SanctionsTracker.Sources.OfacActions;
using SanctionsTracker.Sources.OfacChanges;
using SanctionsTracker.Sources.Series;
using SanctionsTracker.Sources.WorldBank;
using SanctionsTracker.Storage;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Functions.Hosting;

/// <summary>What the app consists of, for both hosts.</summary>
public static class ServiceRegistration
{
    public static IServiceCollection AddSanctionsTracker(this IServiceCollection services, IConfiguration configuration) => services
        .AddClock()
        .AddJson()
        .AddStorage(configuration)
        .AddHostedService<StoragePreparation>()
        .AddFetching(configuration)
        .AddSanctionsLists(configuration)
        .AddOfacChanges(configuration)
        .AddOfacActions(configuration)
        .AddTargets()
        .AddIndicators(configuration)
        .AddEvents()
        .AddNewsStore()
        .AddLineup()
        .AddStudies(configuration)
        .AddExtraction(configuration)
        .AddNews(configuration, SourceIds.All)
        .AddSingleton<FeedDirectory>()
        .AddDigests(configuration)
        .AddRounds()
        .AddBackup()
        .AddSingleton<DashboardFiles>();

    /// <summary>Fails where the settings cannot be meant.</summary>
    /// <exception cref="InvalidSettingException">A setting names what does not exist.</exception>
    public static void CheckSettings(this IServiceProvider services)
    {
        SourceSettingNames.Check(services.GetRequiredService<IConfiguration>(), SourceIds.All);
        services.GetRequiredService<ConfiguredFeeds>().CheckTopics(services.GetRequiredService<TopicTaxonomy>());
    }

    private static IServiceCollection AddClock(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    private static IServiceCollection AddRounds(this IServiceCollection services) => services
        .AddSingleton<EnabledSources>()
        .AddSingleton<IRoundFollower, SourceWatch>()
        .AddSingleton<RefreshRound>();

    private static IServiceCollection AddJson(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions));

    private static IServiceCollection AddIndicators(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<IDesignatedCountries, DesignatedCountries>()
        .AddSeries(configuration)
        .AddWorldBank(configuration)
        .AddImf(configuration)
        .AddDbnomics(configuration)
        .AddSeriesUploads();
}
