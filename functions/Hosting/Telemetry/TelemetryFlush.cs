using Microsoft.Extensions.Hosting;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace SanctionsTracker.Functions.Hosting.Telemetry;

/// <summary>Sends what is still here when the app ends, after everything else has stopped and while the exporters can still reach what they need: a
/// command is over sooner than any interval of theirs.</summary>
internal sealed class TelemetryFlush(TracerProvider traces, MeterProvider metrics, LoggerProvider logs) : IHostedLifecycleService
{
    // A collector that does not answer holds up nobody for longer.
    private const int LongestMilliseconds = 5_000;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.WhenAll(
        Task.Run(() => traces.ForceFlush(LongestMilliseconds), cancellationToken),
        Task.Run(() => metrics.ForceFlush(LongestMilliseconds), cancellationToken),
        Task.Run(() => logs.ForceFlush(LongestMilliseconds), cancellationToken));
}
