using Microsoft.Extensions.DependencyInjection.Extensions;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Functions.Hosting;

/// <summary>What the app consists of, for both hosts.</summary>
public static class ServiceRegistration
{
    public static IServiceCollection AddSanctionsTracker(this IServiceCollection services, IConfiguration configuration) => services
        .AddClock()
        .AddJson()
        .AddIngestion();

    /// <summary>Fails where the settings cannot be meant.</summary>
    /// <exception cref="InvalidSettingException">A setting names what does not exist.</exception>
    public static void CheckSettings(this IServiceProvider services) => SourceSettingNames.Check(
        services.GetRequiredService<IConfiguration>(), [.. services.GetServices<ISourceRefresher>().Select(source => source.Id)]);

    private static IServiceCollection AddClock(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    private static IServiceCollection AddJson(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions));

    private static IServiceCollection AddIngestion(this IServiceCollection services) =>
        services.AddSingleton<RefreshRound>();
}
