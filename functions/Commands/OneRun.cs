using SanctionsTracker.Functions.Hosting.Local;

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
}
