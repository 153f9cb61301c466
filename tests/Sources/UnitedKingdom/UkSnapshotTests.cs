using SanctionsTracker.Sources;
using static SanctionsTracker.Tests.Sources.UnitedKingdom.UkFile;

namespace SanctionsTracker.Tests.Sources.UnitedKingdom;

public sealed class UkSnapshotTests
{
    // Every element of the format, as the file of 2026 has them.
    private const string Whole = """
        <OFSIGroupID>1</OFSIGroupID><UNReferenceNumber>IRi.001</UNReferenceNumber>
        <NonLatinNames><NonLatinName><NameNonLatinScript>علی</NameNonLatinScript><NonLatinScriptType>Arabic</NonLatinScriptType><NonLatinScriptLanguage>Persian</NonLatinScriptLanguage></NonLatinName></NonLatinNames>
        <Titles><Title>Brigadier General</Title></Titles><DesignationSource>UK</DesignationSource><SanctionsImposed>Asset freeze</SanctionsImposed>
        <SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze><DirectorDisqualificationSanction>true</DirectorDisqualificationSanction></SanctionsImposedIndicators>
        <OtherInformation>x</OtherInformation><UKStatementofReasons>x</UKStatementofReasons>
        <PhoneNumbers><PhoneNumber>1</PhoneNumber></PhoneNumbers><EmailAddresses><EmailAddress>a@b</EmailAddress></EmailAddresses><Websites><Website>w</Website></Websites>
        <IndividualDetails><Individual><Genders><Gender>Male</Gender></Genders><Positions><Position>Commander</Position></Positions></Individual></IndividualDetails>
        <EntityDetails><Entity><TypeOfEntities><TypeOfEntity>Bank</TypeOfEntity></TypeOfEntities><ParentCompanies><ParentCompany>P</ParentCompany></ParentCompanies><Subsidiaries><Subsidiary>S</Subsidiary></Subsidiaries></Entity></EntityDetails>
        <ShipDetails><Ship><IMONumbers><IMONumber>IMO9562233</IMONumber></IMONumbers><CurrentOwnerOperators><CurrentOwnerOperator>O</CurrentOwnerOperator></CurrentOwnerOperators>
        <PreviousOwnerOperators><PreviousOwnerOperator>Q</PreviousOwnerOperator></PreviousOwnerOperators><CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Comoros</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips>
        <PreviousFlags><PreviousFlag>India</PreviousFlag></PreviousFlags><TypeOfShipDetails><TypeOfShip>Bulk Carrier</TypeOfShip></TypeOfShipDetails>
        <TonnageOfShipDetails><TonnageOfShip>7078</TonnageOfShip></TonnageOfShipDetails><LengthOfShipDetails><LengthOfShip>82</LengthOfShip></LengthOfShipDetails>
        <YearsBuilt><YearBuilt>2011</YearBuilt></YearsBuilt></Ship></ShipDetails>
        """;

    [Fact]
    public void The_file_says_its_day() => Assert.Equal(new DateOnly(2026, 9, 2), Open(List(Person())).GeneratedOn);

    [Fact]
    public void Every_element_of_the_format_is_known_and_kept()
    {
        using var snapshot = Open(List(Person(Whole)));
        var mapped = Assert.IsType<ListEntry.Record>(Assert.Single(snapshot.Entries)).Designation;

        Assert.Empty(snapshot.UnknownElements);
        Assert.Equal(
            [
                "designation_source UK", "email a@b", "entity_type Bank", "former_vessel_flag India", "former_vessel_owner_or_operator Q", "gender Male",
                "parent_company P", "phone 1", "position Commander", "sanctions_imposed Asset freeze", "sanctions_imposed Director Disqualification Sanction",
                "statement_of_reasons x", "subsidiary S", "title Brigadier General", "vessel_flag Comoros", "vessel_length 82",
                "vessel_owner_or_operator O", "vessel_tonnage 7078", "vessel_type Bulk Carrier", "vessel_year_of_build 2011", "website w",
            ],
            mapped.Particulars.Select(particular => $"{particular.Label} {particular.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Unknown_elements_are_counted()
    {
        using var snapshot = Open(List(Person("<Aliases/>"), "<Note>x</Note>", Person("<Titles><Rank>x</Rank></Titles>", id: "IRN0002")));

        Assert.Equal(2, snapshot.Entries.Count());
        Assert.Equal(
            ["/Designations/Designation/Aliases 1", "/Designations/Designation/Titles/Rank 1", "/Designations/Note 1"],
            snapshot.UnknownElements.Select(unknown => $"{unknown.Key} {unknown.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_element_where_text_should_be_rejects_the_entry_alone()
    {
        var entries = Read(Person("<OtherInformation><b>x</b></OtherInformation>"), Person(id: "IRN0002"));

        Assert.Contains("OtherInformation has an element b", Assert.IsType<ListEntry.Rejected>(entries[0]).Entry.Reason, StringComparison.Ordinal);
        Assert.IsType<ListEntry.Record>(entries[1]);
    }

    [Theory]
    [InlineData("<ArrayOfFinancialSanctionsTarget xmlns=\"http://schemas.hmtreasury.gov.uk/ofsi/consolidatedlist\"/>", "OFSI's Consolidated List (ConList), which is frozen")]
    [InlineData("<CONSOLIDATED_LIST/>", "The root element is <CONSOLIDATED_LIST>. Expected the UK Sanctions List")]
    [InlineData("<!DOCTYPE html><html/>", "document type declaration")]
    [InlineData("<Designations><DateGenerated>2026-09-02</DateGenerated></Designations>", "not a date such as 02/09/2026")]
    [InlineData("<Designations><DateGenerated>02/09/2026</DateGenerated></Designations>", "holds no Designation")]
    [InlineData("", "The content is empty")]
    public void Another_content_is_not_the_list(string content, string message) =>
        Assert.Contains(message, Assert.Throws<UnreadableSnapshotException>(() => Open(content)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_breaks_off_is_unreadable()
    {
        using var snapshot = Open(List(Person())[..^"</Designations>".Length] + "<Designation>");

        var broken = Assert.Throws<UnreadableSnapshotException>(() => snapshot.Entries.ToArray());
        Assert.Contains("after 1 entries", broken.Message, StringComparison.Ordinal);
    }
}
