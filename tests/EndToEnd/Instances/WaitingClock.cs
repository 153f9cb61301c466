using Microsoft.Extensions.Time.Testing;

namespace SanctionsTracker.Tests.EndToEnd.Instances;

/// <summary>A clock that moves only when told, and knows until when somebody waits. Time-outs, which are longer, are not waited for.</summary>
internal sealed class WaitingClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly SortedSet<DateTimeOffset> _waits = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (period == Timeout.InfiniteTimeSpan && dueTime > TimeSpan.Zero && dueTime <= LongestWait)
            lock (_gate) _waits.Add(GetUtcNow() + dueTime);
        return timer;
    }

    /// <summary>Moves to a time, unless it has passed.</summary>
    public void MoveTo(DateTimeOffset time)
    {
        var left = time - GetUtcNow();
        if (left > TimeSpan.Zero) Advance(left);
    }

    /// <summary>Moves to the end of the shortest wait; does nothing where nobody waits.</summary>
    public void EndShortestWait()
    {
        DateTimeOffset? next;
        lock (_gate)
        {
            var now = GetUtcNow();
            _waits.RemoveWhere(wait => wait <= now);
            next = _waits.Count > 0 ? _waits.Min : null;
        }

        if (next is { } end) MoveTo(end);
    }
}
