using SanctionsTracker.Designations;
using SanctionsTracker.Sources;
using static SanctionsTracker.Tests.Sources.UnitedKingdom.UkFile;

namespace SanctionsTracker.Tests.Sources.UnitedKingdom;

public sealed class UkMapperTests
{
    [Fact]
    public void The_UniqueID_is_the_identity_and_leads_back_to_the_file()
    {
        var record = Assert.IsType<ListEntry.Record>(Assert.Single(Read(Person())));

        Assert.Equal(("uk", "IRN0001"), (record.Designation.Id.List.Value, record.Designation.Id.Value));
        Assert.Equal("/Designations/Designation[UniqueID='IRN0001']", record.Element);
    }

    [Theory]
    [InlineData("Individual", TargetType.Person)]
    [InlineData("Entity", TargetType.Organisation)]
    [InlineData("Ship", TargetType.Vessel)]
    public void There_are_three_kinds_of_target(string kind, TargetType type) => Assert.Equal(type, Mapped(Person(kind: kind)).Type);

    [Theory]
    [InlineData("Aircraft", "IndividualEntityShip is \"Aircraft\", a kind of target that we do not know.")]
    [InlineData("", "It has no IndividualEntityShip.")]
    public void Another_kind_of_target_is_rejected(string kind, string reason) => Assert.Equal(reason, Rejected(Person(kind: kind)).Reason);

    [Fact]
    public void The_day_of_designation_is_when_it_was_listed() =>
        Assert.Equal("2024-01-29", Mapped(Person()).ListedOn!.Value);

    [Fact]
    public void The_regulations_are_the_legal_basis() => Assert.Equal([Iran], Mapped(Person()).LegalBasis);

    [Fact]
    public void Five_lines_of_an_address_are_the_street_and_the_sixth_is_the_city()
    {
        var address = Assert.Single(Mapped(Person(
            "<Addresses><Address><AddressLine1>Ansari Market, 2nd Floor</AddressLine1><AddressLine2>Room 5</AddressLine2><AddressLine6>Dubai</AddressLine6>"
            + "<AddressPostalCode>1234</AddressPostalCode><AddressCountry>United Arab Emirates</AddressCountry></Address></Addresses>")).Addresses);

        Assert.Equal(
            new Address("Ansari Market, 2nd Floor, Room 5", "Dubai", PostalCode: "1234", CountryName: "United Arab Emirates", Country: new("ARE")), address);
    }

    [Fact]
    public void It_counts_for_the_country_of_its_regulations_nationalities_and_addresses()
    {
        var countries = Mapped(Person(
            "<Addresses><Address><AddressCountry>Iran</AddressCountry></Address></Addresses><IndividualDetails><Individual>"
            + "<Nationalities><Nationality>Turkey</Nationality></Nationalities>"
            + "<BirthDetails><Location><CountryOfBirth>Iraq</CountryOfBirth></Location></BirthDetails></Individual></IndividualDetails>")).Countries;

        Assert.Equal(["IRN: programme Iran, address", "TUR: nationality"], countries.Select(link => $"{link.Code}: {link.Reason}"));
    }

    [Fact]
    public void A_ship_counts_for_the_flag_that_it_is_believed_to_fly_and_not_for_former_ones()
    {
        var countries = Mapped(Ship(
            "<CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Comoros</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips>"
            + "<PreviousFlags><PreviousFlag>India</PreviousFlag></PreviousFlags>")).Countries;

        Assert.Equal(["COM", "IRN"], countries.Select(link => link.Code.Value));
    }

    [Fact]
    public void Measures_are_told_one_by_one_and_an_indicator_adds_what_the_words_leave_out()
    {
        var mapped = Mapped(Person(
            "<SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed><SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze><Deflag>false</Deflag>"
            + "<TravelBan>true</TravelBan><TrustServicesSanctions>true</TrustServicesSanctions></SanctionsImposedIndicators>"));

        Assert.Equal(["Asset freeze", "Travel Ban", "Trust Services Sanctions"], Particulars(mapped, "sanctions_imposed"));
    }

    [Fact]
    public void Remarks_and_the_statement_of_reasons_are_kept_apart()
    {
        var mapped = Mapped(Person("<OtherInformation>A close associate.</OtherInformation><UKStatementofReasons>\nHe did.\n</UKStatementofReasons>"));

        Assert.Equal(("A close associate.", "He did."), (mapped.Remarks, Assert.Single(Particulars(mapped, "statement_of_reasons"))));
    }

    [Fact]
    public void The_group_id_of_OFSI_and_the_day_of_update_are_housekeeping() => Assert.Equal(
        [new Particular("ofsi_group_id", "12703"), new Particular("updated_on", "04/08/2026")],
        Mapped(Person("<OFSIGroupID>12703</OFSIGroupID>")).Housekeeping);

    [Fact]
    public void An_entry_without_a_UniqueID_is_rejected_by_its_place()
    {
        var rejected = Rejected(Person(id: ""));

        Assert.Equal(("/Designations/Designation[1]", "It has no UniqueID.", null), (rejected.Reference, rejected.Reason, rejected.Id));
    }

    [Fact]
    public void A_UniqueID_that_comes_twice_is_rejected_the_second_time()
    {
        var entries = Read(Person(), Person(kind: "Entity"));

        Assert.IsType<ListEntry.Record>(entries[0]);
        Assert.Equal("IRN0001", Assert.IsType<ListEntry.Rejected>(entries[1]).Entry.Id?.Value);
    }

    [Fact]
    public void Two_different_regulations_in_one_entry_reject_it() => Assert.Equal(
        "It has more than one RegimeName.", Rejected(Person("<RegimeName>The Libya (Sanctions) (EU Exit) Regulations 2020</RegimeName>")).Reason);
}
