using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup;

/// <summary>How many events there are, in all and by list.</summary>
/// <param name="Total">Of all lists that we know; null where we know none.</param>
/// <param name="ByList">Of every list that was asked for; null for one of which nothing is known, which is not 0.</param>
public sealed record LineupCount(int? Total, IReadOnlyDictionary<ListId, int?> ByList)
{
    /// <summary>Counts events, each given by its list.</summary>
    public static LineupCount Of(IReadOnlyList<LineupList> lists, IEnumerable<ListId> events)
    {
        var counts = events.CountBy(list => list).ToDictionary();
        var byList = new OrderedDictionary<ListId, int?>(lists.Count);
        foreach (var list in lists) byList[list.List] = list.IsKnown() ? counts.GetValueOrDefault(list.List) : null;
        return new(lists.Any(list => list.IsKnown()) ? counts.Values.Sum() : null, byList);
    }
}
