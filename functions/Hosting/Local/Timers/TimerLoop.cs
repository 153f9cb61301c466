using Microsoft.Azure.Functions.Worker;
using NCrontab;

namespace SanctionsTracker.Functions.Hosting.Local.Timers;

/// <summary>Runs one timer's function at its times, in UTC, never twice at a time: an occurrence that falls into a run is left
/// out, as in Azure.</summary>
internal sealed partial class TimerLoop(
    string name, CrontabSchedule schedule, Func<TimerInfo, CancellationToken, Task> run, TimeProvider clock, ILogger logger)
{
    // Waits are short, since a machine that sleeps stops the wait but not the clock on the wall.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private DateTime _last;

    /// <summary>Runs until it is cancelled; a run that fails is logged, and the next comes at its time.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // What was missed while no process ran is not known here, but to each job's own watermark: so it is asked at once.
        await RunOnceAsync(due: null, cancellationToken);
        while (!cancellationToken.IsCancellationRequested)
        {
            var due = schedule.GetNextOccurrence(Now);
            await WaitUntilAsync(due, cancellationToken);
            await RunOnceAsync(due, cancellationToken);
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task WaitUntilAsync(DateTime due, CancellationToken cancellationToken)
    {
        for (var left = due - Now; left > TimeSpan.Zero; left = due - Now)
            await Task.Delay(left < LongestWait ? left : LongestWait, clock, cancellationToken);
    }

    private async Task RunOnceAsync(DateTime? due, CancellationToken cancellationToken)
    {
        var begun = Now;
        var status = new ScheduleStatus { Last = _last, LastUpdated = _last, Next = schedule.GetNextOccurrence(begun) };
        try
        {
            await run(new TimerInfo { IsPastDue = due is null || begun - due > LongestWait, ScheduleStatus = status }, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(failure, name);
        }

        _last = begun;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Timer} failed and runs again at its next time")]
    private partial void LogFailed(Exception failure, string timer);
}
