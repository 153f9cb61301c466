using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>Gives groups their ids. A group keeps the id that it had as long as the founding member is in it.</summary>
public static class TargetIds
{
    /// <param name="groups">What was linked now.</param>
    /// <param name="before">What was linked before.</param>
    /// <param name="since">The first day on which each record is known to have been listed.</param>
    public static Linkage Assign(
        IEnumerable<RecordGroup> groups, Linkage before, IReadOnlyDictionary<DesignationId, DateOnly> since)
    {
        var targets = groups.Select(group => new LinkedTarget(Founder(group, before, since), group.Members, group.Links, group.Confidence));
        return new([.. targets.OrderBy(target => target.Id, DesignationOrder.Instance)]);
    }

    // Of several old groups that became one, that of the most members gives its id; a new group is founded by the record listed first.
    private static DesignationId Founder(RecordGroup group, Linkage before, IReadOnlyDictionary<DesignationId, DateOnly> since)
    {
        var known = group.Members.Select(before.Of).OfType<LinkedTarget>().Distinct()
            .Where(target => group.Members.Contains(target.Id))
            .OrderByDescending(target => target.Members.Count)
            .ThenBy(target => since[target.Id]).ThenBy(target => target.Id, IssuerOrder.Instance)
            .FirstOrDefault();
        return known?.Id ?? group.Members.OrderBy(member => since[member]).ThenBy(member => member, IssuerOrder.Instance).First();
    }
}
