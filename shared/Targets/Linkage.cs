using System.Collections.Frozen;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>Which records name one target, as one linking run found. A record in no target of several is a target of its own.</summary>
public sealed class Linkage
{
    /// <summary>Nothing was linked yet.</summary>
    public static readonly Linkage None = new([]);

    private readonly FrozenDictionary<DesignationId, LinkedTarget> _byMember;

    /// <param name="targets">The targets of two or more records; a record is in one of them at most.</param>
    public Linkage(IReadOnlyList<LinkedTarget> targets)
    {
        Targets = targets;
        _byMember = targets.SelectMany(target => target.Members.Select(member => (member, target))).ToFrozenDictionary(pair => pair.member, pair => pair.target);
    }

    public IReadOnlyList<LinkedTarget> Targets { get; }

    /// <summary>The target that a record belongs to; null for a target of its own.</summary>
    public LinkedTarget? Of(DesignationId record) => _byMember.GetValueOrDefault(record);

    /// <summary>The founding member of the record's target: the record itself where it is a target of its own.</summary>
    public DesignationId IdOf(DesignationId record) => Of(record)?.Id ?? record;
}
