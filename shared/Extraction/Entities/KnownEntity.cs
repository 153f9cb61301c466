using SanctionsTracker.Designations;

namespace SanctionsTracker.Extraction.Entities;

/// <summary>Someone or something whose names are looked for: a row of the gazetteer, or a record of a list.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">As <see cref="ExtractedEntity.Id"/>.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Countries">The countries that it belongs to, the first first.</param>
internal sealed record KnownEntity(EntityKind Kind, string? Id, string Name, IReadOnlyList<CountryCode> Countries)
{
    /// <summary>The record; null for one of the gazetteer.</summary>
    public DesignationId? Record { get; init; }

    /// <summary>The type of the record.</summary>
    public TargetType Type { get; init; }

    /// <summary>Whether the record stands on its list now.</summary>
    public bool IsListed { get; init; }

    /// <summary>The records that have one of its names, where it is of the gazetteer.</summary>
    public List<KnownEntity> Records { get; init; } = [];

    public static KnownEntity Of(Designation designation, bool isListed) => new(
        EntityKind.Designation,
        $"{designation.Id.List}:{designation.Id.Value}",
        designation.Name,
        [.. designation.Countries.Select(country => country.Code).Distinct()])
    {
        Record = designation.Id,
        Type = designation.Type,
        IsListed = isListed,
    };

    /// <summary>Whether a record can be this row of the gazetteer: of its kind, and of no other country.</summary>
    public bool CanBe(KnownEntity record) =>
        Kind == (record.Type == TargetType.Person ? EntityKind.Person : EntityKind.Organisation)
        && (record.Type is TargetType.Person or TargetType.Organisation)
        && (Countries.Count == 0 || record.Countries.Count == 0 || record.Countries.Contains(Countries[0]));
}
