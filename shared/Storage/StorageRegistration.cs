using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage;

public static class StorageRegistration
{
    /// <summary>Registers the table store (counted), the archive, both read whole, leases and <see cref="StorageSetup"/>, by the settings <c>Storage:…</c>.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => StorageParts.Of(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new StorageSetup(provider.GetRequiredService<StorageParts>().NeedingSetup));
        services.AddSingleton(provider => new CountingTableStore(provider.GetRequiredService<StorageParts>().Tables));
        services.AddSingleton<ITableStore>(provider => provider.GetRequiredService<CountingTableStore>());
        services.AddSingleton(provider => provider.GetRequiredService<StorageParts>().Snapshots);
        services.AddSingleton(provider => provider.GetRequiredService<StorageParts>().Archive);
        services.AddSingleton(provider => provider.GetRequiredService<StorageParts>().Listing);
        return services.AddSingleton<LeaseStore>();
    }
}
