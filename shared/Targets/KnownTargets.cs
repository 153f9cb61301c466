using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Targets;

/// <summary>The targets of fixed lists under a fixed linkage. Pure: the same lists and linkage give the same answers, whatever is committed
/// meanwhile.</summary>
public sealed class KnownTargets(IReadOnlyList<CommittedList> lists, Linkage linkage)
{
    private readonly Dictionary<ListId, CommittedList> _lists = lists.ToDictionary(list => list.Catalogue.List);

    /// <summary>The target of a record; null where no list has it. Records of lists that are not here are left out.</summary>
    public KnownTarget? Find(DesignationId record)
    {
        var linked = linkage.Of(record);
        TargetMember[] members = [.. (linked?.Members ?? [record]).Select(Member).OfType<TargetMember>()];
        return members.Length == 0 ? null : new(linked?.Id ?? record, members, linked);
    }

    /// <summary>The target of a record as a client names it (<see cref="NamedRecord"/>); null where no list has it.</summary>
    public KnownTarget? Named(DesignationId record) => Find(
        _lists.TryGetValue(record.List, out var list) && NamedRecord.Find(list.Catalogue, record.Value) is { } entry
            ? new(record.List, entry.Id)
            : record);

    /// <param name="filter">Which targets.</param>
    /// <param name="after">The last target of the page before; null for the first page.</param>
    /// <param name="limit">How many targets the page may have.</param>
    public FoundTargets Find(TargetFilter filter, DesignationId? after, int limit)
    {
        var found = All(filter).Where(filter.Matches).OrderBy(target => target.Id, DesignationOrder.Instance).ToArray();
        var rest = after is { } last ? found.SkipWhile(target => DesignationOrder.Instance.Compare(target.Id, last) <= 0) : found;
        KnownTarget[] page = [.. rest.Take(limit + 1)];
        return new(page[..Math.Min(limit, page.Length)], found.Length, page.Length > limit);
    }

    private IEnumerable<KnownTarget> All(TargetFilter filter)
    {
        var linked = linkage.Targets.Select(target => Find(target.Id)).OfType<KnownTarget>();
        if (filter.FewestLists > 1) return linked;
        var single = lists.SelectMany(list => list.Catalogue.Entries.Select(entry => new DesignationId(list.Catalogue.List, entry.Id)))
            .Where(id => linkage.Of(id) is null).Select(Find).OfType<KnownTarget>();
        return linked.Concat(single);
    }

    private FoundDesignation? Entry(DesignationId id) =>
        _lists.TryGetValue(id.List, out var list) && list.Catalogue.Find(id.Value) is { Sightings.Count: > 0 } entry ? new(list, entry) : null;

    private TargetMember? Member(DesignationId id) => Entry(id) is { } found ? new(found) : null;
}
