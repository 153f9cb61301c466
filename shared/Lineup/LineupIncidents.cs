using SanctionsTracker.Designations;
using SanctionsTracker.Events;

namespace SanctionsTracker.Lineup;

/// <summary>The events of own sets that a line-up counts, laid over its periods. Pure.</summary>
public sealed class LineupIncidents
{
    /// <summary>Where no set was asked for.</summary>
    public static readonly LineupIncidents None = new([], []);

    private readonly Incident[] _events;

    /// <param name="sets">The sets that were asked for, as they were read; none where none was.</param>
    /// <param name="events">Their events of the country, in any order.</param>
    public LineupIncidents(IReadOnlyList<LineupSet> sets, IEnumerable<Incident> events) =>
        // The order of PartialDate.SortKey, without making the texts.
        (Sets, _events) = (sets, [.. events.OrderBy(one => (one.Event.Date.Year, one.Event.Date.Month ?? 0, one.Event.Date.Day ?? 0))]);

    /// <summary>The sets that were asked for.</summary>
    public IReadOnlyList<LineupSet> Sets { get; }

    /// <summary>The events of a country in sets as they were fixed.</summary>
    /// <param name="country">The country; an event counts for each that it names.</param>
    /// <param name="asked">The sets asked for, in order.</param>
    /// <param name="known">The sets that are known.</param>
    public static LineupIncidents Of(
        CountryCode country, IReadOnlyList<EventSetId> asked, IReadOnlyDictionary<EventSetId, EventSet?> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        if (asked.Count == 0) return None;
        return new(
            [.. asked.Select(id => LineupSet.Of(id, known.GetValueOrDefault(id)))],
            asked.SelectMany(id => known.GetValueOrDefault(id)?.Of(country).Select(one => new Incident(id, one)) ?? []));
    }

    /// <summary>In each period those that lie in it, in order of date; beside them those whose date is too coarse to say in which they lie.</summary>
    public Aligned<Incident> Over(PeriodRange range) => Alignment.Over(range, _events, one => one.Event.Date);

    /// <summary>How many these are; null where no set was asked for.</summary>
    public IncidentCount? Count(IEnumerable<Incident> incidents) => Sets.Count == 0 ? null : IncidentCount.Of(Sets, incidents);

    /// <summary>A count that runs on; null where no set was asked for.</summary>
    public RunningIncidents? Running() => Sets.Count == 0 ? null : new(Sets, _events);

    /// <summary>How many lie wholly in a range; null where no set was asked for.</summary>
    public IncidentCount? CountIn(PeriodRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return Count(_events.Where(one => range.Covers(one.Event.Date)));
    }
}
