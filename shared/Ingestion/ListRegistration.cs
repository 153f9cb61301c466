using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Ingestion.Holding;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Canada;
using SanctionsTracker.Sources.EuropeanUnion;
using SanctionsTracker.Sources.Ofac;
using SanctionsTracker.Sources.Switzerland;
using SanctionsTracker.Sources.UnitedKingdom;
using SanctionsTracker.Sources.UnitedNations;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Ingestion;

/// <summary>The sanctions lists that the tracker knows: a new list is one line here.</summary>
public static class ListRegistration
{
    public static IServiceCollection AddSanctionsLists(this IServiceCollection services, IConfiguration configuration) => services
        .AddCommits()
        .AddReaders()
        .AddList<OfacSdnSource>(configuration)
        .AddList<OfacConsolidatedSource>(configuration)
        .AddList<UnSource>(configuration)
        .AddList<EuSource>(configuration)
        .AddList<UkSource>(configuration)
        .AddList<SecoSource>(configuration)
        .AddList<CanadaSource>(configuration);

    private static IServiceCollection AddCommits(this IServiceCollection services) => services
        .AddMetrics()
        .AddSingleton<SourceMetrics>()
        .AddSingleton<SourceStates>()
        .AddSingleton<SourceTurn>()
        .AddSingleton<CatalogueStore>()
        .AddSingleton<VersionReader>()
        .AddSingleton<SnapshotPlanner>()
        .AddSingleton<FormerVersions>()
        .AddSingleton<CommitWriter>()
        .AddSingleton<ListCommits>()
        .AddSingleton<SnapshotReread>()
        .AddSingleton<ListReadiness>()
        .AddSingleton<HeldPreviews>()
        .AddSingleton<SnapshotBrakes>()
        .AddSingleton<ListFetch>()
        .AddSingleton<SnapshotIntake>();

    private static IServiceCollection AddReaders(this IServiceCollection services) => services
        .AddSingleton<CatalogueCache>()
        .AddSingleton<CommittedLists>()
        .AddSingleton<KnownLists>()
        .AddSingleton<DesignationRecords>()
        .AddSingleton<Journal>()
        .AddSingleton<Journals>()
        .AddSingleton<ChangeFeed>()
        .AddSingleton<Timeline>();

    private static IServiceCollection AddList<TSource>(this IServiceCollection services, IConfiguration configuration)
        where TSource : class, IListSource, new()
    {
        var source = new TSource();
        var section = configuration.GetSection($"Sources:{source.Id}");
        if (!section.GetValue("Enabled", defaultValue: true)) return services;

        var settings = SettingsOf(source, section);
        return services
            .AddSingleton<IListSource>(source)
            .AddSingleton<ISourceRefresher>(provider => ActivatorUtilities.CreateInstance<ListRefresher>(provider, source, settings))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ListRelease>(provider, source, settings))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ListReread>(provider, source))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ListBackfill>(provider, source));
    }

    private static ListSettings SettingsOf(IListSource source, IConfigurationSection section)
    {
        var address = section["Address"] is { Length: > 0 } given ? AddressOf(section.Path, given) : source.Address;
        var limits = ListLimitsReader.Read(section);
        var minimum = limits.MinimumRecords ?? (address == source.Address ? source.MinimumRecords : 0);
        return new ListSettings(address, minimum, limits);
    }

    private static Uri AddressOf(string section, string given) =>
        Uri.TryCreate(given, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
            ? address
            : throw new InvalidSettingException($"{section}:Address is '{given}', but must be an absolute http or https address.");
}
