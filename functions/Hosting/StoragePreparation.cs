using Microsoft.Extensions.Hosting;
using SanctionsTracker.Backup;
using SanctionsTracker.Storage;

namespace SanctionsTracker.Functions.Hosting;

/// <summary>Creates tables and folders before anything else starts, the worker's own connection included. Nothing starts on half of a backup.</summary>
internal sealed class StoragePreparation(StorageSetup setup, ImportMark import) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await setup.InitialiseAsync(cancellationToken);
        await import.RefuseUnfinishedAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
