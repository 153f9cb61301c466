using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Storage;

namespace SanctionsTracker.Functions.Commands;

/// <summary>A command that runs once, on the app without its server.</summary>
internal static class OneRun
{
    public static async Task<int> Of(LocalSettings settings, Func<IServiceProvider, Task<int>> run, CancellationToken cancellationToken)
    {
        using var app = LocalHost.BuildOnce(settings);
        await app.StartAsync(cancellationToken);
        var exitCode = await run(app.Services);
        await app.StopAsync(cancellationToken);
        return exitCode;
    }

    /// <summary>One on the storage alone: the app, which would not start on a store that holds half of a backup, is not started.</summary>
    public static async Task<int> OnStorage(LocalSettings settings, Func<IServiceProvider, Task<int>> run, CancellationToken cancellationToken)
    {
        using var app = LocalHost.BuildOnce(settings);
        await app.Services.GetRequiredService<StorageSetup>().InitialiseAsync(cancellationToken);
        return await run(app.Services);
    }
}
