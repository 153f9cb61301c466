using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Targets;

public static class TargetsRegistration
{
    /// <summary>Registers the linking of records across lists, and its readers. Needs the lists and the storage.</summary>
    public static IServiceCollection AddTargets(this IServiceCollection services) => services
        .AddSingleton<VersionScan>()
        .AddSingleton<LinkingRuns>()
        .AddSingleton<LinkageStore>()
        .AddSingleton<LinkageCache>()
        .AddSingleton<KnownLinkages>()
        .AddSingleton<TargetLinking>()
        .AddSingleton<IRoundFollower>(provider => provider.GetRequiredService<TargetLinking>());
}
