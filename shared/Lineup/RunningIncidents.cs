using SanctionsTracker.Events;

namespace SanctionsTracker.Lineup;

/// <summary>Counts events of own sets up to one day after another. An event whose date is partial counts from the last day that it can
/// mean.</summary>
/// <param name="sets">The sets that were asked for.</param>
/// <param name="events">Their events, in any order.</param>
public sealed class RunningIncidents(IReadOnlyList<LineupSet> sets, IEnumerable<Incident> events)
{
    private readonly Incident[] _events = [.. events.OrderBy(one => one.Event.Date.LastDay)];
    private readonly Dictionary<EventSetId, int> _counts = [];
    private int _next;

    /// <param name="day">Not before the day asked last.</param>
    public IncidentCount UpTo(DateOnly day)
    {
        for (; _next < _events.Length && _events[_next].Event.Date.LastDay <= day; _next++)
            _counts[_events[_next].Set] = _counts.GetValueOrDefault(_events[_next].Set) + 1;
        return IncidentCount.Of(sets, _counts);
    }
}
