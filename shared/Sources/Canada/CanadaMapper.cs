using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Canada;

/// <summary>From Canada's shape to ours, or to a rejected entry that names everything that is wrong with it.</summary>
public static class CanadaMapper
{
    public static ListEntry Map(CanadaRecord record)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"/data-set/record[{record.Position}]");
        var id = CanadaIdentity.Of(record);
        var problems = Problems(record).ToArray();
        return problems.Length == 0
            ? new ListEntry.Record(Designation(record, id!.Value), place)
            : new ListEntry.Rejected(new RejectedEntry(id is { } known ? CanadaIdentity.PlaceOf(known.Value) : place, string.Join(' ', problems), id));
    }

    private static IEnumerable<string> Problems(CanadaRecord record)
    {
        if (record.Fault is { } fault) yield return fault;
        if (record.Country is null) yield return "It has no Country.";
        if (record.Item is null) yield return "It has no Item.";
        if (CanadaNames.Of(record) is null) yield return "It has no name.";
        var isPerson = record.LastName is not null || record.GivenName is not null;
        if (isPerson && (record.EntityOrShip ?? record.ShipImoNumber) is not null) yield return "It is a person, and an entity or a ship too.";
        if (record.DateOfListing is { } listed && !PartialDate.TryParse(listed, out _))
            yield return $"DateOfListing is \"{listed}\": there is no such date.";
    }

    private static Designation Designation(CanadaRecord record, DesignationId id)
    {
        var programme = CanadaProgramme.Of(record.Country!);
        var type = TypeOf(record);
        return new Designation
        {
            Id = id,
            Name = CanadaNames.Of(record)!,
            Type = type,
            Programmes = [programme.Code],
            Countries = programme.Country is { } country ? [new CountryLink(country, $"programme {programme.Code}")] : [],
            ListedOn = PartialDate.TryParse(record.DateOfListing, out var listed) ? listed : null,
            Aliases = CanadaNames.Aliases(record.Aliases),
            Births = type == TargetType.Person ? CanadaBirths.Of(record.DateOfBirthOrShipBuildDate) : [],
            Documents = record.ShipImoNumber is { } imo ? [new IdentityDocument("IMO number", imo)] : [],
            Particulars = Particulars(record, type),
            LegalBasis = [programme.Act],
            Housekeeping = [.. One("schedule", record.Schedule), .. One("item", record.Item)],
        };
    }

    private static TargetType TypeOf(CanadaRecord record) => record switch
    {
        { EntityOrShip: null } => TargetType.Person,
        { ShipImoNumber: null, TitleOrShip: null } => TargetType.Organisation,
        _ => TargetType.Vessel,
    };

    private static IReadOnlyList<Particular> Particulars(CanadaRecord record, TargetType type) => type == TargetType.Person
        ? [.. One("title", record.TitleOrShip)]
        : [.. One("vessel_type", record.TitleOrShip), .. One("build_date", record.DateOfBirthOrShipBuildDate)];

    private static Particular[] One(string label, string? value) => value is null ? [] : [new Particular(label, value)];
}
