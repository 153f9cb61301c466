using SanctionsTracker.Events;

namespace SanctionsTracker.Lineup;

/// <summary>How many events of own sets there are, in all and by set.</summary>
/// <param name="Total">Of all sets that we know; null where we know none.</param>
/// <param name="BySet">Of every set that was asked for; null for one of which nothing was known, which is not 0.</param>
public sealed record IncidentCount(int? Total, IReadOnlyDictionary<EventSetId, int?> BySet)
{
    public static IncidentCount Of(IReadOnlyList<LineupSet> sets, IEnumerable<Incident> incidents) =>
        Of(sets, incidents.CountBy(one => one.Set).ToDictionary());

    /// <param name="sets">The sets that were asked for.</param>
    /// <param name="counts">How many events there are of each; one that is absent has none.</param>
    public static IncidentCount Of(IReadOnlyList<LineupSet> sets, IReadOnlyDictionary<EventSetId, int> counts)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var bySet = new OrderedDictionary<EventSetId, int?>(sets.Count);
        foreach (var set in sets) bySet[set.Set] = set.IsKnown() ? counts.GetValueOrDefault(set.Set) : null;
        return new(sets.Any(set => set.IsKnown()) ? counts.Values.Sum() : null, bySet);
    }
}
