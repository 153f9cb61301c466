using SanctionsTracker.Designations;

namespace SanctionsTracker.Targets;

/// <summary>What of a record can tell that it names the same target as another.</summary>
public sealed record RecordFacts
{
    public required DesignationId Id { get; init; }

    public required TargetType Type { get; init; }

    /// <summary>Whether it stands on its list now.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>The first day on which it is known to have been listed.</summary>
    public DateOnly Since { get; init; }

    public required IReadOnlyList<NameKey> Names { get; init; }

    public IReadOnlyList<NumberKey> Numbers { get; init; } = [];

    public IReadOnlyList<BirthFact> Births { get; init; } = [];

    /// <summary>The countries that the designation counts for, by programme, nationality or address, and that issued its documents.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    public static RecordFacts Of(Designation designation, bool isListed, DateOnly since) => new()
    {
        Id = designation.Id,
        Type = designation.Type,
        IsListed = isListed,
        Since = since,
        Names = NameKeys.Of(designation),
        Numbers = NumberKeys.Of(designation),
        Births = designation.Type == TargetType.Person ? BirthFact.Of(designation.Births) : [],
        Countries = [.. designation.Countries.Select(country => country.Code).Distinct().Order()],
    };
}
