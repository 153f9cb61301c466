using System.Text.Json.Serialization;
using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage.Lists;

namespace SanctionsTracker.Functions.Api.Shapes;

/// <summary>What a publisher says of a target in one version of a record, and where that came from.</summary>
public record DesignationContent
{
    public DesignationContent(StoredVersion version)
    {
        var content = version.Designation;
        (List, Id, RecordId) = (content.Id.List, PublishedId.Of(content.Id), content.Id.Value);
        (Name, Type) = (content.Name, content.Type);
        (Programmes, Countries, ListedOn) = (content.Programmes, content.Countries, content.ListedOn);
        (Aliases, Births, Nationalities) = (content.Aliases, content.Births, content.Nationalities);
        (Addresses, Documents, Links) = (content.Addresses, content.Documents, content.Links);
        (Particulars, Remarks, LegalBasis) = (content.Particulars, content.Remarks, content.LegalBasis);
        (Housekeeping, Provenance) = (content.Housekeeping, version.Facts.Provenance);
    }

    [JsonPropertyOrder(-2)]
    public ListId List { get; }

    [JsonPropertyOrder(-2)]
    public string Id { get; }

    /// <summary>The record's own id, which names it alone (<see cref="PublishedId"/>).</summary>
    [JsonPropertyOrder(-2)]
    public string RecordId { get; }

    [JsonPropertyOrder(-2)]
    public string Name { get; }

    [JsonPropertyOrder(-2)]
    public TargetType Type { get; }

    public IReadOnlyList<string> Programmes { get; }

    public IReadOnlyList<CountryLink> Countries { get; }

    public PartialDate? ListedOn { get; }

    public IReadOnlyList<Alias> Aliases { get; }

    public IReadOnlyList<Birth> Births { get; }

    public IReadOnlyList<Nationality> Nationalities { get; }

    public IReadOnlyList<Address> Addresses { get; }

    public IReadOnlyList<IdentityDocument> Documents { get; }

    public IReadOnlyList<TargetLink> Links { get; }

    public IReadOnlyList<Particular> Particulars { get; }

    public string? Remarks { get; }

    public IReadOnlyList<string> LegalBasis { get; }

    public IReadOnlyList<Particular> Housekeeping { get; }

    [JsonPropertyOrder(1)]
    public Provenance Provenance { get; }
}
