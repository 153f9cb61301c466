using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup;

/// <summary>Counts who is listed on a day. Pure.</summary>
/// <param name="lists">The lists that were asked for.</param>
/// <param name="listings">When the records that count were listed.</param>
/// <param name="targetOf">The target of a record; where entries are counted, the record itself.</param>
/// <param name="asOf">A day: only targets that any of the lists had on it; null for all.</param>
public sealed class InForce(
    IReadOnlyList<LineupList> lists, IEnumerable<Listing> listings, Func<DesignationId, DesignationId> targetOf, DateOnly? asOf = null)
{
    private readonly Listing[][] _targets =
    [
        .. listings.GroupBy(listing => targetOf(listing.Id)).Select(target => target.ToArray())
            .Where(target => asOf is not { } day || Array.Exists(target, listing => listing.Covers(day))),
    ];

    /// <summary>Those listed at the end of a day. A target counts once in all, and for each list that has it.</summary>
    public LineupCount On(DateOnly day)
    {
        var (tally, having) = (new LineupTally(lists), new List<ListId>());
        foreach (var target in _targets)
        {
            having.Clear();
            foreach (var listing in target)
            {
                if (listing.Covers(day) && !having.Contains(listing.Id.List)) having.Add(listing.Id.List);
            }

            if (having.Count > 0) tally.Add(having);
        }

        return tally.Count();
    }
}
