namespace SanctionsTracker.Lineup;

/// <summary>Counts events up to one day after another. An event whose date is partial counts from the last day that it can mean.</summary>
/// <param name="lists">The lists that were asked for.</param>
/// <param name="events">The events, in any order.</param>
public sealed class RunningCount(IReadOnlyList<LineupList> lists, IEnumerable<CountedEvent> events)
{
    private readonly CountedEvent[] _events = [.. events.OrderBy(one => one.Event.Date.LastDay)];
    private readonly LineupTally _tally = new(lists);
    private int _next;

    /// <param name="day">Not before the day asked last.</param>
    public LineupCount UpTo(DateOnly day)
    {
        for (; _next < _events.Length && _events[_next].Event.Date.LastDay <= day; _next++) _tally.Add(_events[_next].Lists);
        return _tally.Count();
    }
}
