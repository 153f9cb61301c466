using System.Globalization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>From the UK's shape to ours, or to a rejected entry that names everything that is wrong with it.</summary>
public static class UkMapper
{
    // Nobody can say which of two different texts holds.
    private static readonly string[] Single = ["UniqueID", "DateDesignated", "RegimeName", "IndividualEntityShip"];

    public static ListEntry Map(UkDesignation designation)
    {
        if (designation.UniqueId is not { } uniqueId)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"/{UkRoot.Name}/{UkSchema.Entry}[{designation.Position}]");
            return new ListEntry.Rejected(new RejectedEntry(place, "It has no UniqueID."));
        }

        var id = new DesignationId(UkSource.List, uniqueId);
        var problems = Structure(designation).ToList();
        var mapped = Designation(designation, id, problems);
        return problems.Count == 0
            ? new ListEntry.Record(mapped, $"/{UkRoot.Name}/{UkSchema.Entry}[UniqueID='{uniqueId}']")
            : new ListEntry.Rejected(new RejectedEntry(uniqueId, string.Join(' ', problems), id));
    }

    private static IEnumerable<string> Structure(UkDesignation designation)
    {
        if (designation.Fault is { } fault) yield return $"{fault}.";
        foreach (var element in Single)
        {
            if (designation.All(element).Skip(1).Any()) yield return $"It has more than one {element}.";
        }
    }

    private static Designation Designation(UkDesignation published, DesignationId id, List<string> problems)
    {
        var (name, aliases) = UkNames.Of(published, problems);
        var regime = Regime(published.Text("RegimeName"), problems);
        var nationalities = published.All("Nationality").Select(text => new Nationality(text, Countries.Named(text)?.Code)).ToArray();
        var addresses = UkAddresses.Of(published);
        return new Designation
        {
            Id = id,
            Name = name,
            Type = UkTypes.Of(published.Text("IndividualEntityShip"), problems),
            Programmes = regime is null ? [] : [regime.Code],
            Countries = UkCountries.Of(regime, nationalities, addresses, published.All("CurrentBelievedFlagOfShip")),
            ListedOn = ListedOn(published.Text("DateDesignated"), problems),
            Aliases = aliases,
            Births = UkBirths.Of(published, problems),
            Nationalities = nationalities,
            Addresses = addresses,
            Documents = UkDocuments.Of(published),
            Particulars = UkParticulars.Of(published),
            Remarks = published.Text("OtherInformation"),
            LegalBasis = regime is null ? [] : [regime.Code],
            Housekeeping = UkParticulars.Housekeeping(published),
        };
    }

    private static UkRegime? Regime(string? name, List<string> problems)
    {
        var regime = UkRegime.Find(name);
        if (regime is null) problems.Add(name is null ? "It has no RegimeName." : $"The RegimeName \"{name}\" is none that we know.");
        return regime;
    }

    private static PartialDate? ListedOn(string? text, List<string> problems)
    {
        if (text is null) return null;
        if (UkDates.TryRead(text, out var date)) return date;
        problems.Add($"DateDesignated is \"{text}\": there is no such date.");
        return null;
    }
}
