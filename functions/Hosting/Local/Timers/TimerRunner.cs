using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;

namespace SanctionsTracker.Functions.Hosting.Local.Timers;

/// <summary>Runs the timers in this process, each on its own: none waits for another.</summary>
internal sealed class TimerRunner(
    IReadOnlyList<TimerFunction> functions,
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    TimeProvider clock,
    ILogger<TimerRunner> logger) : BackgroundService
{
    private readonly TimerLoop[] _loops = [.. functions.Select(function => ToLoop(function, scopes, configuration, clock, logger))];

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(_loops.Select(loop => loop.RunAsync(stoppingToken)));

    private static TimerLoop ToLoop(
        TimerFunction function, IServiceScopeFactory scopes, IConfiguration configuration, TimeProvider clock, ILogger logger)
    {
        return new(function.Function.Name, TimerSchedule.Of(function.Trigger.Schedule, configuration), RunAsync, clock, logger);

        async Task RunAsync(TimerInfo timer, CancellationToken cancellationToken)
        {
            await using var scope = scopes.CreateAsyncScope();
            await function.RunAsync(scope.ServiceProvider, timer, cancellationToken);
        }
    }
}
