namespace SanctionsTracker.Sources.Ofac;

/// <summary>One <c>entity</c> as OFAC publishes it, before any of it is judged.</summary>
internal sealed record OfacEntity
{
    /// <summary><c>@id</c>, which stays the same for as long as the entity is listed.</summary>
    public string? Id { get; private init; }

    public OfacGeneralInfo? GeneralInfo { get; private set; }

    public IReadOnlyList<OfacListing> Lists { get; private set; } = [];

    public IReadOnlyList<string> Programmes { get; private set; } = [];

    /// <summary>"Block", "CMIC Executive Order".</summary>
    public IReadOnlyList<string> SanctionsTypes { get; private set; } = [];

    public IReadOnlyList<string> LegalAuthorities { get; private set; } = [];

    public IReadOnlyList<OfacName> Names { get; private set; } = [];

    public IReadOnlyList<OfacAddress> Addresses { get; private set; } = [];

    public IReadOnlyList<OfacFeature> Features { get; private set; } = [];

    public IReadOnlyList<OfacDocument> Documents { get; private set; } = [];

    public IReadOnlyList<OfacRelationship> Relationships { get; private set; } = [];

    /// <summary>What is wrong with its structure; null where nothing is.</summary>
    public string? Fault { get; private set; }

    public static OfacEntity Read(ElementReader xml)
    {
        xml.BeginEntry();
        var entity = new OfacEntity { Id = xml.Attribute("id") };
        foreach (var name in xml.Children()) entity.ReadPart(name, xml);
        entity.Fault = xml.Fault;
        return entity;
    }

    private void ReadPart(string part, ElementReader xml)
    {
        switch (part)
        {
            case "generalInfo": GeneralInfo = OfacGeneralInfo.Read(xml); break;
            case "sanctionsLists": Lists = xml.Each("sanctionsList", OfacListing.Read); break;
            case "sanctionsPrograms": Programmes = xml.Words("sanctionsProgram"); break;
            case "sanctionsTypes": SanctionsTypes = xml.Words("sanctionsType"); break;
            case "legalAuthorities": LegalAuthorities = xml.Words("legalAuthority"); break;
            case "names": Names = xml.Each("name", OfacName.Read); break;
            case "addresses": Addresses = xml.Each("address", OfacAddress.Read); break;
            case "features": Features = xml.Each("feature", OfacFeature.Read); break;
            case "identityDocuments": Documents = xml.Each("identityDocument", OfacDocument.Read); break;
            case "relationships": Relationships = xml.Each("relationship", OfacRelationship.Read); break;
            default: xml.SkipUnknown(); break;
        }
    }
}
