using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;

namespace SanctionsTracker.Targets;

/// <summary>A target with all that the lists say of when they listed it. Pure: what was fixed decides.</summary>
public sealed class KnownTarget
{
    private readonly DateOnly? _firstDay;

    /// <param name="id">The founding member.</param>
    /// <param name="members">Its records, one at least.</param>
    /// <param name="link">What holds them together; null for a target of one record.</param>
    public KnownTarget(DesignationId id, IReadOnlyList<TargetMember> members, LinkedTarget? link)
    {
        (Id, Members, Link) = (id, [.. members.OrderBy(member => member.Since).ThenBy(member => member.Id, IssuerOrder.Instance)], link);
        _firstDay = First.BeginOf(First.Periods[0]);
    }

    public DesignationId Id { get; }

    /// <summary>In the order in which the lists listed them; of one day the United Nations' first.</summary>
    public IReadOnlyList<TargetMember> Members { get; }

    public LinkedTarget? Link { get; }

    /// <summary>The record that was listed first of all.</summary>
    public TargetMember First => Members[0];

    /// <summary>The record that gives the name and the type: the founding member, or the first listed where that is not known.</summary>
    public CatalogueEntry Face => (Members.FirstOrDefault(member => member.Id == Id) ?? First).Entry;

    public IReadOnlyList<CountryCode> Countries => [.. Members.SelectMany(member => member.Entry.Countries).Distinct().Order()];

    public bool IsListed => Members.Any(member => member.IsListed);

    /// <summary>The lists, in the order in which they listed the target.</summary>
    public IReadOnlyList<TargetOnList> Lists =>
        [.. Members.GroupBy(member => member.Id.List).Select(list => Of(list.Key, [.. list]))];

    /// <summary>Lists that have two or more of the records: re-issued entries, or one target under two programmes.</summary>
    public IReadOnlyList<ListId> SeveralOn =>
        [.. Members.CountBy(member => member.Id.List).Where(list => list.Value > 1).Select(list => list.Key).Order()];

    public bool Has(DesignationId record) => Members.Any(member => member.Id == record);

    /// <summary>All that happened, in order of date.</summary>
    public IReadOnlyList<TargetEvent> Timeline() =>
    [
        .. Members.SelectMany(EventsOf)
            .OrderBy(one => one.Date.SortKey, StringComparer.Ordinal).ThenBy(one => one.Kind == TargetEventKind.Removed).ThenBy(one => one.Id, DesignationOrder.Instance),
    ];

    /// <summary>Days from the first listing anywhere to the first of a record; null where either is not known to the day.</summary>
    public int? DaysAfterFirst(TargetMember member) => Days(member.BeginOf(member.Periods[0]));

    private TargetOnList Of(ListId list, TargetMember[] members)
    {
        var isListed = members.Any(member => member.IsListed);
        var from = members[0].Periods[0];
        return new(list, isListed, from.From, from.FromEvidence, DaysAfterFirst(members[0]), isListed ? null : members.Max(member => member.RemovedOn));
    }

    private IEnumerable<TargetEvent> EventsOf(TargetMember member)
    {
        for (var at = 0; at < member.Periods.Count; at++)
        {
            var period = member.Periods[at];
            var kind = at == 0 ? TargetEventKind.Listed : TargetEventKind.Relisted;
            yield return new(period.From, member.Id, kind, period.FromEvidence, Days(member.BeginOf(period)));
            if (period.To is { } to) yield return new(PartialDate.OfDay(to), member.Id, TargetEventKind.Removed, period.ToEvidence!, Days(to));
        }
    }

    private int? Days(DateOnly? day) => day is { } known && _firstDay is { } first ? known.DayNumber - first.DayNumber : null;
}
