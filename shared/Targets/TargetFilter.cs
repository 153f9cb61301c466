using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Targets;

/// <summary>Which targets a reader asks for: all that is given must be met, of several values of one thing any unless said
/// otherwise.</summary>
public sealed record TargetFilter
{
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    public IReadOnlyList<TargetType> Types { get; init; } = [];

    /// <summary>Lists on which the target stands now: all of them.</summary>
    public IReadOnlyList<ListId> On { get; init; } = [];

    /// <summary>Lists on which the target does not stand now: none of them.</summary>
    public IReadOnlyList<ListId> Missing { get; init; } = [];

    /// <summary>On how many lists it stands or stood, at least.</summary>
    public int FewestLists { get; init; } = 2;

    public NameText? Name { get; init; }

    public bool Matches(KnownTarget target) =>
        (Countries.Count == 0 || target.Members.Any(member => member.Entry.Countries.Any(Countries.Contains)))
        && (Types.Count == 0 || Types.Contains(target.Face.Type))
        && On.All(list => StandsOn(target, list))
        && !Missing.Any(list => StandsOn(target, list))
        && (FewestLists < 2 || target.Members.Select(member => member.Id.List).Distinct().Count() >= FewestLists)
        && (Name is null || target.Members.Any(member => Name.IsIn(member.Entry.Name)));

    private static bool StandsOn(KnownTarget target, ListId list) =>
        target.Members.Any(member => member.Id.List == list && member.IsListed);
}
