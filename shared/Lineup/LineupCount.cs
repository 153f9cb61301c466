using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Lineup;

/// <summary>How many events there are, in all, by list and by who issued them.</summary>
/// <param name="Total">Of all lists that we know; null where we know none.</param>
/// <param name="ByList">Of every list that was asked for; null for one of which nothing is known, which is not 0. An event of several lists
/// on one day counts for each of them, and once in <paramref name="Total"/>.</param>
/// <param name="Unilateral">Of lists of one issuer alone; null where none of them is known or asked for.</param>
/// <param name="Multilateral">Of the United Nations' list; null where it is not known or asked for.</param>
public sealed record LineupCount(int? Total, IReadOnlyDictionary<ListId, int?> ByList, int? Unilateral, int? Multilateral)
{
    /// <summary>Counts events, each given by its lists.</summary>
    public static LineupCount Of(IReadOnlyList<LineupList> lists, IEnumerable<CountedEvent> events)
    {
        var counted = events.ToArray();
        var counts = counted.SelectMany(one => one.Lists).CountBy(list => list).ToDictionary();
        var byList = new OrderedDictionary<ListId, int?>(lists.Count);
        foreach (var list in lists) byList[list.List] = list.IsKnown() ? counts.GetValueOrDefault(list.List) : null;

        var multilateral = counted.Count(one => one.Lists.Any(list => ListIssuers.Of(list) == ListIssuer.Multilateral));
        return new(
            lists.Any(list => list.IsKnown()) ? counted.Length : null,
            byList,
            Knows(lists, ListIssuer.Unilateral) ? counted.Length - multilateral : null,
            Knows(lists, ListIssuer.Multilateral) ? multilateral : null);
    }

    private static bool Knows(IReadOnlyList<LineupList> lists, ListIssuer issuer) =>
        lists.Any(list => list.IsKnown() && ListIssuers.Of(list.List) == issuer);
}
