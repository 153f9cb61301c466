using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NCrontab;
using SanctionsTracker.Functions.Hosting.Local.Timers;

namespace SanctionsTracker.Tests.Hosting.Timers;

public sealed class TimerLoopTests : IAsyncDisposable
{
    private static readonly CrontabSchedule EveryHour = CrontabSchedule.Parse("0 0 * * * *", new() { IncludingSeconds = true });

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero));
    private readonly CancellationTokenSource _stop = new();
    private readonly List<(DateTimeOffset At, bool IsPastDue)> _runs = [];
    private Func<Task> _work = () => Task.CompletedTask;
    private Task _loop = Task.CompletedTask;

    [Fact]
    public async Task It_runs_at_once_since_it_cannot_know_what_it_missed()
    {
        await StartAsync();

        Assert.Equal([(Time(9, 30), true)], _runs);
    }

    [Fact]
    public async Task It_runs_at_its_times()
    {
        await StartAsync();
        await PassMinutesAsync(90);

        Assert.Equal([(Time(9, 30), true), (Time(10, 0), false), (Time(11, 0), false)], _runs);
    }

    [Fact]
    public async Task A_run_that_fails_does_not_end_the_loop()
    {
        _work = () => throw new InvalidOperationException("broken");
        await StartAsync();
        await PassMinutesAsync(90);

        Assert.Equal(3, _runs.Count);
    }

    [Fact]
    public async Task A_run_that_takes_long_is_never_joined_by_another()
    {
        var end = new TaskCompletionSource();
        await StartAsync();
        _work = () => end.Task;
        await PassMinutesAsync(150);
        Assert.Equal(2, _runs.Count);

        _work = () => Task.CompletedTask;
        await OutsideAsync(end.SetResult);
        await PassMinutesAsync(60);

        Assert.Equal(Time(13, 0), _runs[^1].At);
        Assert.Equal(3, _runs.Count);
    }

    [Fact]
    public async Task After_the_machine_slept_the_run_is_past_due()
    {
        await StartAsync();
        await OutsideAsync(() => _clock.Advance(TimeSpan.FromHours(3)));

        Assert.Equal((Time(12, 30), true), _runs[^1]);
    }

    [Fact]
    public async Task It_stops_when_the_app_stops()
    {
        await StartAsync();
        await _stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _loop);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAny(_loop);
        _stop.Dispose();
    }

    private static DateTimeOffset Time(int hour, int minute) => new(2026, 3, 1, hour, minute, 0, TimeSpan.Zero);

    private async Task StartAsync()
    {
        var loop = new TimerLoop("Timer", EveryHour, RunAsync, _clock, NullLogger.Instance);
        await OutsideAsync(() => _loop = loop.RunAsync(_stop.Token));
    }

    private async Task RunAsync(TimerInfo timer, CancellationToken cancellationToken)
    {
        _runs.Add((_clock.GetUtcNow(), timer.IsPastDue));
        await _work();
    }

    private async Task PassMinutesAsync(int minutes)
    {
        for (var minute = 0; minute < minutes; minute++) await OutsideAsync(() => _clock.Advance(TimeSpan.FromMinutes(1)));
    }

    // Outside xunit's synchronization context the loop goes on within the call that wakes it, up to its next wait: so a test
    // sees it settled when the call returns.
    private static Task OutsideAsync(Action act) => Task.Run(act);
}
