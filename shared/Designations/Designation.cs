namespace SanctionsTracker.Designations;

/// <summary>
/// One target as a publisher describes it in one snapshot of its list: the content, without what we know around it (status,
/// periods, versions, provenance), which belongs to the catalogue and the stored version.
/// </summary>
/// <remarks>
/// Texts are cleaned (<see cref="PublishedText"/>): trimmed, white space folded, NFC, never empty. The order of list members carries no
/// meaning and is kept as published. What counts as a change is decided by <see cref="DesignationFields"/>.
/// </remarks>
public sealed record Designation
{
    public required DesignationId Id { get; init; }

    /// <summary>The primary name, in reading order, in Latin script where there is one.</summary>
    public required string Name { get; init; }

    public required TargetType Type { get; init; }

    /// <summary>The publisher's codes of its programmes or regimes: <c>IRGC</c>, <c>SDGT</c>, <c>Iran</c>.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    /// <summary>The countries that the designation counts for, by code, each with its reasons.</summary>
    public IReadOnlyList<CountryLink> Countries { get; init; } = [];

    /// <summary>When the publisher says it listed the target; null where it does not say.</summary>
    public PartialDate? ListedOn { get; init; }

    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    public IReadOnlyList<Birth> Births { get; init; } = [];

    public IReadOnlyList<Nationality> Nationalities { get; init; } = [];

    public IReadOnlyList<Address> Addresses { get; init; } = [];

    public IReadOnlyList<IdentityDocument> Documents { get; init; } = [];

    public IReadOnlyList<TargetLink> Links { get; init; } = [];

    public IReadOnlyList<Particular> Particulars { get; init; } = [];

    public string? Remarks { get; init; }

    /// <summary>Acts, executive orders, regulations and resolutions that the publisher cites.</summary>
    public IReadOnlyList<string> LegalBasis { get; init; } = [];

    /// <summary>The publisher's housekeeping (UN <c>DATAID</c>, version numbers, sort keys): kept, shown, never a change.</summary>
    public IReadOnlyList<Particular> Housekeeping { get; init; } = [];
}
