using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.Switzerland;

namespace SanctionsTracker.Tests.Sources.Switzerland;

/// <summary>The excerpt of the list of 2026-08-27.</summary>
public sealed class SecoSampleTests
{
    [SkippableFact]
    public void Two_of_three_targets_are_listed_and_no_element_is_unknown()
    {
        using var file = Sample();
        using var snapshot = new SecoSource().Open(file);
        var entries = snapshot.Entries.ToArray();

        Assert.Equal(["46130", "34461"], entries.Select(entry => Assert.IsType<ListEntry.Record>(entry).Designation.Id.Value));
        Assert.Equal(new DateOnly(2026, 8, 27), snapshot.GeneratedOn);
        Assert.Equal(1, Assert.Single(snapshot.PassedOver, passed => passed.Key == "de-listed").Value);
        Assert.Empty(snapshot.UnknownElements);
    }

    [SkippableFact]
    public void The_bank_is_an_organisation_under_the_Belarus_ordinance()
    {
        var bank = Record("46130");

        Assert.Equal(("Belagroprombank", TargetType.Organisation, "2021-08-11"), (bank.Name, bank.Type, bank.ListedOn!.Value));
        Assert.Equal(["Belarus"], bank.Programmes);
        Assert.Equal([new CountryLink(new("BLR"), "programme Belarus")], bank.Countries);
        Assert.Equal(["Ordinance of 15 June 2016 on measures against Belarus"], bank.LegalBasis);
        Assert.Contains(new("measures", "article 16 and 17 -- Restrictions on the money and capital market"), bank.Particulars);
        Assert.Contains(new("origin", "EU"), bank.Particulars);
        Assert.Equal("State-owned bank subject to restrictions on the money and capital market.", bank.Remarks);
    }

    [SkippableFact]
    public void The_ship_has_its_IMO_number_and_its_other_name()
    {
        var ship = Record("34461");

        Assert.Equal(("Hui Chon", TargetType.Vessel), (ship.Name, ship.Type));
        Assert.Equal([new IdentityDocument("IMO number", "8405270")], ship.Documents);
        Assert.Equal([new Alias("Hwang Gum San 2", "aka", "strong", "Latn")], ship.Aliases);
        Assert.DoesNotContain(ship.Particulars, particular => particular.Label == "other_information");
    }

    private static Designation Record(string id)
    {
        using var file = Sample();
        using var snapshot = new SecoSource().Open(file);
        return snapshot.Entries.OfType<ListEntry.Record>().Select(entry => entry.Designation).Single(record => record.Id.Value == id);
    }

    private static FileStream Sample() => File.OpenRead(Corpora.Path("excerpts/seco_whole-list_2026-08-27.xml"));
}
