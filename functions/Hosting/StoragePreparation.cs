using Microsoft.Extensions.Hosting;
using SanctionsTracker.Storage;

namespace SanctionsTracker.Functions.Hosting;

/// <summary>Creates tables and folders before anything else starts, the worker's own connection included.</summary>
internal sealed class StoragePreparation(StorageSetup setup) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => setup.InitialiseAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
