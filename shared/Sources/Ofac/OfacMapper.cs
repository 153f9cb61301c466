using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Ofac;

/// <summary>Makes records of OFAC's entities. Serves every list in Enhanced XML: the SDN list and the consolidated non-SDN list.</summary>
/// <param name="list">The list that the records are of.</param>
/// <param name="references">The tables at the head of the file.</param>
/// <param name="unknown">Is told of words that we have no meaning for, by path.</param>
internal sealed class OfacMapper(ListId list, OfacReferences references, Action<string> unknown)
{
    private readonly OfacListings _listings = new(list);
    private readonly OfacCountries _countries = new(references);
    private readonly OfacLabels _labels = new();
    private readonly OfacAttribution _attribution = new(unknown);
    private readonly OfacNaming _naming = new(references, unknown);

    public ListEntry Map(string id, OfacEntity entity)
    {
        var faults = new OfacFaults();
        if (entity.Fault is not null) faults.Add($"{entity.Fault}.");
        var designation = Designate(id, entity, faults);
        return faults.First is { } reason
            ? new ListEntry.Rejected(new RejectedEntry(id, reason, new DesignationId(list, id)))
            : new ListEntry.Record(designation, $"/sanctionsData/entities/entity[@id='{id}']");
    }

    private Designation Designate(string id, OfacEntity entity, OfacFaults faults)
    {
        var facts = new OfacFacts(_countries, references, _labels, faults);
        facts.Add(entity.GeneralInfo);
        facts.Add(entity.Lists, _listings);
        facts.AddSanctions(entity.SanctionsTypes);
        foreach (var feature in entity.Features) facts.Add(feature);
        var addresses = OfacAddresses.Map(entity.Addresses, _countries, unknown);
        var names = _naming.Map(entity.Names, faults);
        return new Designation
        {
            Id = new DesignationId(list, id),
            Name = names.Primary,
            Type = OfacTypes.Of(entity.GeneralInfo?.EntityType, faults),
            Programmes = entity.Programmes,
            Countries = _attribution.Of(entity.Programmes, facts, addresses),
            ListedOn = _listings.ListedOn(entity.Lists, faults),
            Aliases = names.Aliases,
            Births = facts.Births,
            Nationalities = facts.Nationalities,
            Addresses = addresses,
            Documents = OfacDocuments.Map(entity, _countries, faults),
            Links = OfacLinks.Map(entity.Relationships, faults),
            Particulars = facts.Particulars,
            Remarks = entity.GeneralInfo?.Remarks,
            LegalBasis = entity.LegalAuthorities,
            Housekeeping = entity.GeneralInfo?.IdentityId is { } identity ? [new Particular("identity_id", identity)] : [],
        };
    }
}
