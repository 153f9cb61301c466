using System.Globalization;
using NCrontab;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Functions.Hosting.Local.Timers;

namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>A day at the shipped schedule: each function on an instance of its own, which ends where the next run is hours away.</summary>
internal sealed class CostDay(CostWorld world, Assumptions assume) : IAsyncDisposable
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly Dictionary<string, CostedInstance> _instances = new(StringComparer.Ordinal);
    private readonly (TimerFunction Timer, CrontabSchedule Schedule)[] _timers =
        [.. FunctionList.Timers.Select(timer => (timer, TimerSchedule.Of(timer.Trigger.Schedule, world.Configuration)))];

    /// <summary>Runs a day, and what happens at noon.</summary>
    public async Task<IReadOnlyList<FunctionDay>> RunAsync(Action atNoon)
    {
        var days = _timers.ToDictionary(timer => timer.Timer.Function.Name, timer => new FunctionDay(timer.Timer.Function.Name), StringComparer.Ordinal);
        var (from, end) = (world.Clock.GetUtcNow().UtcDateTime, world.Clock.GetUtcNow().UtcDateTime + Day);
        var noon = from + (Day / 2);
        while (_timers.Min(timer => timer.Schedule.GetNextOccurrence(from)) is var next && next < end)
        {
            world.Clock.MoveTo(new DateTimeOffset(next, TimeSpan.Zero));
            if (from < noon && next >= noon) atNoon();
            foreach (var (timer, schedule) in _timers.Where(timer => timer.Schedule.GetNextOccurrence(from) == next))
                days[timer.Function.Name] = await RunAsync(timer, days[timer.Function.Name], schedule.GetNextOccurrence(next) - next);
            from = next;
        }

        world.Clock.MoveTo(new DateTimeOffset(end, TimeSpan.Zero));
        return [.. days.Values];
    }

    /// <summary>One run of one function on a new instance.</summary>
    public async Task<FunctionDay> RunAsync(string name) =>
        await RunAsync(_timers.Single(timer => timer.Timer.Function.Name == name).Timer, new(name), Day);

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in _instances.Values) await instance.DisposeAsync();
    }

    private async Task<FunctionDay> RunAsync(TimerFunction timer, FunctionDay day, TimeSpan gap)
    {
        var name = timer.Function.Name;
        if (!_instances.TryGetValue(name, out var instance))
        {
            (instance, var start) = await CostedInstance.StartAsync(world);
            _instances.Add(name, instance);
            day = day.AndStart(start);
        }

        day = day.And(await instance.RunAsync(timer), assume);
        if (gap.TotalMinutes <= assume.IdleMinutes) return day;
        _instances.Remove(name);
        await instance.DisposeAsync();
        return day;
    }

    public static void Print(string title, IReadOnlyList<FunctionDay> days)
    {
        Console.WriteLine($"\n### {title}\n| function | runs | {string.Join(" | ", OperationCounts.Kinds)} | requests | billed s |\n|---|---|{string.Concat(OperationCounts.Kinds.Select(_ => "---|"))}---|---|");
        foreach (var day in days.Where(day => day.Runs > 0))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {day.Name} | {day.Runs:N0} | {day.Operations.Format("N0")} | {day.Requests:N0} | {day.BilledSeconds:N0} |"));
    }
}
