using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Ingestion;

public static class IngestionRegistration
{
    /// <summary>Registers what brings sources up to date and reads what they committed. Needs storage and fetching.</summary>
    public static IServiceCollection AddIngestion(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ListOptions>, ListOptionsValidator>();
        services.AddSingleton<SourceStates>();
        services.AddSingleton<SourceTurn>();
        services.AddSingleton<CatalogueStore>();
        services.AddSingleton<VersionReader>();
        services.AddSingleton<SnapshotPlanner>();
        services.AddSingleton<CommitWriter>();
        services.AddSingleton<ListCommits>();
        services.AddSingleton<RefreshRound>();
        return services;
    }

    /// <summary>Registers what reads what lists have committed.</summary>
    public static IServiceCollection AddListQueries(this IServiceCollection services)
    {
        services.AddSingleton<CatalogueCache>();
        services.AddSingleton<CommittedLists>();
        services.AddSingleton<Journal>();
        services.AddSingleton<Timeline>();
        return services;
    }

    /// <summary>Registers a list, to be refreshed unless <c>Sources:{id}:Enabled</c> is false.</summary>
    public static IServiceCollection AddList(this IServiceCollection services, IListSource source, IConfiguration configuration)
    {
        var id = source.Id.Value;
        var section = configuration.GetSection($"Sources:{id}");
        services.AddOptions<ListOptions>(id).Bind(section).ValidateOnStart();
        services.AddSingleton(source);
        services.AddKeyedSingleton(id, (provider, _) => Refresher(provider, source));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ListBackfill>(
            provider, source, provider.GetRequiredKeyedService<ListRefresher>(id)));
        if (section.GetValue(nameof(ListOptions.Enabled), defaultValue: true))
            services.AddSingleton<ISourceRefresher>(provider => provider.GetRequiredKeyedService<ListRefresher>(id));

        return services;
    }

    private static ListRefresher Refresher(IServiceProvider provider, IListSource source)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<ListOptions>>().Get(source.Id.Value);
        return ActivatorUtilities.CreateInstance<ListRefresher>(provider, source, options.Settle(source.Address, source.MinimumRecords));
    }
}
