using Microsoft.Extensions.DependencyInjection;

namespace SanctionsTracker.Backup;

public static class BackupRegistration
{
    /// <summary>Registers <see cref="StoreExport"/>, <see cref="StoreImport"/> and <see cref="ImportMark"/>. Needs the storage and the webhooks.</summary>
    public static IServiceCollection AddBackup(this IServiceCollection services) => services
        .AddSingleton<ImportMark>()
        .AddSingleton<KeyCopy>()
        .AddSingleton<TableExport>()
        .AddSingleton<ArchiveExport>()
        .AddSingleton<StoreExport>()
        .AddSingleton<TableImport>()
        .AddSingleton<ArchiveImport>()
        .AddSingleton<StoreComparison>()
        .AddSingleton<StoreImport>();
}
