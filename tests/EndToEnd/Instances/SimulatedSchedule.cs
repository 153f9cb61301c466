using NCrontab;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Functions.Hosting.Local.Timers;
using SanctionsTracker.Tests.Ingestion.Model;

namespace SanctionsTracker.Tests.EndToEnd.Instances;

/// <summary>
/// Two instances at the shipped schedule. Every timer fires on both at once, whichever goes on is drawn from a seed at each operation, and at times one is killed
/// and another takes its place. The clock stands while anything is under way, unless all that is left waits for it: so how busy the machine is does not matter. The
/// framework's threads may still come in another order, and what is asserted must hold in each.
/// </summary>
internal sealed class SimulatedSchedule : IAsyncDisposable
{
    private const int MostSteps = 150;

    private readonly SimulatedWorld _world;
    private readonly Random _random;
    private readonly (TimerFunction Timer, CrontabSchedule Schedule)[] _timers;
    private readonly List<Instance> _started = [];
    private readonly Instance[] _instances = new Instance[2];
    private int? _stepsToLive;

    private SimulatedSchedule(SimulatedWorld world, int seed)
    {
        (_world, _random) = (world, new Random(seed));
        _timers = [.. FunctionList.Timers.Select(timer => (timer, TimerSchedule.Of(timer.Trigger.Schedule, world.Configuration)))];
    }

    /// <summary>How likely an instance is killed while its timers run: 0 to 1.</summary>
    public double Killing { get; set; }

    /// <summary>The names of those that were killed.</summary>
    public HashSet<string> Killed { get; } = new(StringComparer.Ordinal);

    /// <summary>How often an instance was let go on.</summary>
    public int Steps { get; private set; }

    /// <summary>What went wrong in timers of instances that live.</summary>
    public List<Exception> Failures { get; } = [];

    /// <summary>How often each timer ran.</summary>
    public SortedDictionary<string, int> Runs { get; } = new(StringComparer.Ordinal);

    public static async Task<SimulatedSchedule> StartAsync(SimulatedWorld world, int seed)
    {
        var schedule = new SimulatedSchedule(world, seed);
        for (var at = 0; at < schedule._instances.Length; at++) await schedule.StartAsync(at);
        return schedule;
    }

    /// <summary>Lets time pass, and each timer run at its times.</summary>
    public async Task RunAsync(TimeSpan duration)
    {
        var (time, end) = (_world.Clock.GetUtcNow().UtcDateTime, _world.Clock.GetUtcNow().UtcDateTime + duration);
        await FireAsync([]);
        while (_timers.Min(timer => timer.Schedule.GetNextOccurrence(time)) is var next && next < end)
        {
            _world.Clock.MoveTo(new DateTimeOffset(next, TimeSpan.Zero));
            await FireAsync([.. _timers.Where(timer => timer.Schedule.GetNextOccurrence(time) == next).Select(timer => timer.Timer)]);
            time = next;
        }
    }

    /// <summary>All timers on both instances, after a while.</summary>
    public Task RunAllAsync(TimeSpan after)
    {
        _world.Clock.Advance(after);
        return FireAsync([.. _timers.Select(timer => timer.Timer)]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in _started) await instance.DisposeAsync();
    }

    private async Task StartAsync(int at) => _started.Add(_instances[at] = await Instance.StartAsync(_world, $"instance {_started.Count + 1}"));

    private async Task FireAsync(IReadOnlyList<TimerFunction> due)
    {
        if (_random.NextDouble() < Killing) _stepsToLive = _random.Next(MostSteps);
        var runs = new List<(Instance Instance, Task Run)>();
        foreach (var instance in _instances)
        {
            foreach (var timer in instance.IsNew ? _timers.Select(one => one.Timer) : due)
            {
                Runs[timer.Function.Name] = Runs.GetValueOrDefault(timer.Function.Name) + 1;
                runs.Add((instance, Task.Run(() => instance.RunAsync(timer), CancellationToken.None)));
            }
        }

        await FinishAsync([.. runs.Select(run => run.Run)]);
        _stepsToLive = null;
        Failures.AddRange(runs.Where(run => !run.Instance.Process.IsDead).SelectMany(run => run.Run.Exception?.InnerExceptions ?? []));
        for (var at = 0; at < _instances.Length; at++)
            if (_instances[at].Process.IsDead) await StartAsync(at);
    }

    private async Task FinishAsync(IReadOnlyList<Task> runs)
    {
        while (!runs.All(run => run.IsCompleted))
        {
            if (_world.Gates.Waiting is { Count: > 0 } waiting) Step(waiting[_random.Next(waiting.Count)]);
            else if (!await IsSomethingMovingAsync(runs)) _world.Clock.EndShortestWait();
        }
    }

    private void Step(Process process)
    {
        Steps++;
        if (_stepsToLive-- != 0)
        {
            _world.Gates.Step(process);
            return;
        }

        _instances.Single(instance => instance.Process == process).Kill();
        Killed.Add(process.ToString());
    }

    private async Task<bool> IsSomethingMovingAsync(IReadOnlyList<Task> runs)
    {
        for (var looks = 0; looks < 50; looks++)
        {
            if (looks < 30) await Task.Yield();
            else await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, CancellationToken.None);
            if (_world.Gates.Waiting.Count > 0 || runs.All(run => run.IsCompleted)) return true;
        }

        return false;
    }
}
