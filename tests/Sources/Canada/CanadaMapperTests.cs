using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.Canada;

public sealed class CanadaMapperTests
{
    [Fact]
    public void A_person_has_a_name_in_reading_order_and_a_title()
    {
        var person = CanadaFile.Mapped(CanadaFile.Person("<TitleOrShip>Dr.\u00a0</TitleOrShip><DateOfListing>2013-05-29</DateOfListing>"));

        Assert.Equal((TargetType.Person, "Ali Rezaei", PartialDate.OfDay(2013, 5, 29)), (person.Type, person.Name, person.ListedOn));
        Assert.Equal([new Particular("title", "Dr.")], person.Particulars);
    }

    [Fact]
    public void A_ship_has_its_IMO_number_its_kind_and_the_year_it_was_built()
    {
        var ship = CanadaFile.Mapped(CanadaFile.Entity(
            "<TitleOrShip>Oil Tanker</TitleOrShip><ShipIMONumber>7612448</ShipIMONumber><DateOfBirthOrShipBuildDate>1980</DateOfBirthOrShipBuildDate>"));

        Assert.Equal(TargetType.Vessel, ship.Type);
        Assert.Equal([new IdentityDocument("IMO number", "7612448")], ship.Documents);
        Assert.Equal([new Particular("vessel_type", "Oil Tanker"), new Particular("build_date", "1980")], ship.Particulars);
        Assert.Empty(ship.Births);
    }

    [Fact]
    public void An_entity_is_an_organisation() => Assert.Equal(TargetType.Organisation, CanadaFile.Mapped(CanadaFile.Entity()).Type);

    [Theory]
    [InlineData("Iran / Iran (République islamique d')", "Iran", "IRN")]
    [InlineData("Venezuela ", "Venezuela", "VEN")]
    [InlineData("Myanmar (Burma) / Myanmar (Birmanie)", "Myanmar (Burma)", "MMR")]
    public void A_programme_is_named_in_English_and_counts_for_its_country(string country, string code, string alpha3)
    {
        var person = CanadaFile.Mapped(CanadaFile.Person(country: country));

        Assert.Equal([code], person.Programmes);
        Assert.Equal([new CountryLink(new(alpha3), $"programme {code}")], person.Countries);
        Assert.Equal(["Special Economic Measures Act"], person.LegalBasis);
    }

    [Fact]
    public void A_programme_about_attacks_counts_for_no_country() =>
        Assert.Empty(CanadaFile.Mapped(CanadaFile.Person(country: "Hamas Terrorist Attacks / Attaques terroristes du Hamas")).Countries);

    [Fact]
    public void Corrupt_officials_are_listed_under_an_act_of_their_own()
    {
        var person = CanadaFile.Mapped(CanadaFile.Person(
            country: "Justice for Victims of Corrupt Foreign Officials Regulations (JVCFOR) / Règlement (RJVDEC)"));

        Assert.Equal(["JVCFOR"], person.Programmes);
        Assert.Equal(["Justice for Victims of Corrupt Foreign Officials Act"], person.LegalBasis);
        Assert.Empty(person.Countries);
    }

    [Theory]
    [InlineData("<record><LastName>A</LastName><Item>1</Item></record>", "It has no Country.")]
    [InlineData("<record><Country>Iran</Country><LastName>A</LastName></record>", "It has no Item.")]
    [InlineData("<record><Country>Iran</Country><Item>1</Item></record>", "It has no name.")]
    public void A_record_without_place_or_name_is_rejected_where_it_stands(string record, string reason) =>
        Assert.Equal(new RejectedEntry("/data-set/record[1]", reason), CanadaFile.Rejected(record));

    [Theory]
    [InlineData("<DateOfListing>2020-02-31</DateOfListing>", "DateOfListing is \"2020-02-31\": there is no such date.")]
    [InlineData("<EntityOrShip>Co.</EntityOrShip>", "It is a person, and an entity or a ship too.")]
    [InlineData("<Item>13</Item>", "It has more than one Item.")]
    public void A_record_that_contradicts_itself_is_rejected_under_its_id(string more, string reason)
    {
        var rejected = CanadaFile.Rejected(CanadaFile.Person(more));

        Assert.Equal(reason, rejected.Reason);
        Assert.NotNull(rejected.Id);
    }
}
