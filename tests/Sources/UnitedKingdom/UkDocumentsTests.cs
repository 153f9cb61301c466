using SanctionsTracker.Designations;
using static SanctionsTracker.Tests.Sources.UnitedKingdom.UkFile;

namespace SanctionsTracker.Tests.Sources.UnitedKingdom;

public sealed class UkDocumentsTests
{
    [Fact]
    public void The_UN_reference_is_a_document() =>
        Assert.Equal(new IdentityDocument("UN reference", "TAe.010"), Document(Person("<UNReferenceNumber>TAe.010 </UNReferenceNumber>")));

    [Fact]
    public void A_passport_has_its_number_and_what_is_said_of_it() => Assert.Equal(
        new IdentityDocument("Passport", "D0009871", Note: "Afghanistan diplomatic passport"),
        Document(Individual("<PassportDetails><Passport><PassportNumber>D0009871</PassportNumber><PassportAdditionalInformation>Afghanistan diplomatic passport</PassportAdditionalInformation></Passport></PassportDetails>")));

    [Fact]
    public void A_passport_without_a_number_is_kept_for_what_is_said_of_it() => Assert.Equal(
        new IdentityDocument("Passport", Number: null, Note: "issued in Tehran"),
        Document(Individual("<PassportDetails><Passport><PassportAdditionalInformation>issued in Tehran</PassportAdditionalInformation></Passport></PassportDetails>")));

    [Fact]
    public void A_passport_that_the_export_repeats_is_one()
    {
        const string Passport = "<Passport><PassportNumber>D0009871</PassportNumber></Passport>";

        Document(Individual($"<PassportDetails>{Passport}{Passport}</PassportDetails>"));
    }

    [Fact]
    public void A_national_identifier_has_the_UNs_name() => Assert.Equal(
        new IdentityDocument("National Identification Number", "545167", Note: "tazkira"),
        Document(Individual("<NationalIdentifierDetails><NationalIdentifier><NationalIdentifierNumber>545167</NationalIdentifierNumber><NationalIdentifierAdditionalInformation>tazkira</NationalIdentifierAdditionalInformation></NationalIdentifier></NationalIdentifierDetails>")));

    [Fact]
    public void A_business_registration_is_as_published_labels_included() => Assert.Equal(
        new IdentityDocument("Business Registration Number", "INN: 7710137066"),
        Document(Entity("<BusinessRegistrationNumbers><BusinessRegistrationNumber>INN: 7710137066</BusinessRegistrationNumber></BusinessRegistrationNumbers>")));

    [Theory]
    [InlineData("IMO9562233")]
    [InlineData("IMO 9562233")]
    [InlineData("9562233")]
    public void An_IMO_number_is_one_however_it_is_written(string text) => Assert.Equal(
        new IdentityDocument("IMO number", "9562233"),
        Document(Ship($"<IMONumbers><IMONumber>{text}</IMONumber><IMONumber>IMO9562233</IMONumber></IMONumbers>")));

    [Fact]
    public void A_hull_has_a_number_too() => Assert.Equal(
        new IdentityDocument("Hull identification number", "ABC12345"),
        Document(Ship("<HullIdentificationNumbers><HullIdentificationNumber>ABC12345</HullIdentificationNumber></HullIdentificationNumbers>")));

    private static IdentityDocument Document(string designation) => Assert.Single(Mapped(designation).Documents);
}
