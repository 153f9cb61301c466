using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.Ofac;

public class OfacFeatureTests
{
    [Theory]
    [InlineData("VESSEL TYPE", "vessel_type")]
    [InlineData("Vessel Flag", "vessel_flag")]
    [InlineData("Vessel Gross Registered Tonnage", "vessel_gross_tonnage")]
    [InlineData("Aircraft Manufacturer’s Serial Number (MSN)", "aircraft_serial_number")]
    [InlineData("Aircraft Construction Number (also called L/N or S/N or F/N)", "aircraft_construction_number")]
    [InlineData("SWIFT/BIC", "swift_bic")]
    [InlineData("Email Address", "email")]
    [InlineData("Website", "website")]
    [InlineData("Digital Currency Address - XBT", "digital_currency_address_xbt")]
    [InlineData("Secondary sanctions risk:", "secondary_sanctions_risk")]
    [InlineData("Additional Sanctions Information -", "additional_sanctions_information")]
    [InlineData("Organization Established Date", "organization_established_date")]
    [InlineData("Something Entirely New:", "something_entirely_new")]
    public void A_feature_is_a_particular_under_a_label(string type, string label)
    {
        var record = OfacXml.Record(OfacXml.Entity(OfacXml.Feature(type, "x y")));

        Assert.Equal([new Particular(label, "x y")], record.Particulars);
    }

    [Fact]
    public void A_looked_up_value_without_words_takes_them_from_the_tables()
    {
        var feature = OfacXml.Feature("Gender", "", "<valueRefId>91526</valueRefId>");

        Assert.Equal([new Particular("gender", "Male")], OfacXml.Record(OfacXml.Entity(feature)).Particulars);
    }

    [Fact]
    public void A_feature_without_a_value_rejects_the_entity() =>
        Assert.Equal("A feature (Gender) has no value.", OfacXml.Rejected(OfacXml.Entity(OfacXml.Feature("Gender", ""))).Reason);

    [Theory]
    [InlineData("Confirmed", "IL-76")]
    [InlineData("False", "IL-76 (reliability: False)")]
    public void Doubt_is_kept_with_the_value(string reliability, string value)
    {
        var feature = OfacXml.Feature("Aircraft Model", "IL-76", $"<reliability refId=\"1\">{reliability}</reliability>");

        Assert.Equal(value, OfacXml.Record(OfacXml.Entity(feature)).Particulars[0].Value);
    }

    [Theory]
    [InlineData("Nationality Country", "nationality")]
    [InlineData("Citizenship Country", "citizenship")]
    public void Nationality_and_citizenship_are_told_apart(string type, string kind)
    {
        var record = OfacXml.Record(OfacXml.Entity(OfacXml.Feature(type, "Iran")));

        Assert.Equal([new Nationality("Iran", new CountryCode("IRN"), kind)], record.Nationalities);
        Assert.Equal([new CountryLink(new CountryCode("IRN"), kind)], record.Countries);
    }

    [Fact]
    public void A_title_and_the_kinds_of_sanctions_are_particulars_and_remarks_are_remarks()
    {
        var entity = OfacXml.Entity("<sanctionsTypes><sanctionsType refId=\"1705\" id=\"1\">Block</sanctionsType></sanctionsTypes>")
            .Replace("</generalInfo>", "<title>Brigadier General;  Commander</title><remarks>All\nbranches</remarks></generalInfo>");

        var record = OfacXml.Record(entity);

        Assert.Equal([new Particular("title", "Brigadier General; Commander"), new Particular("sanctions_type", "Block")], record.Particulars);
        Assert.Equal("All branches", record.Remarks);
    }

    [Fact]
    public void Legal_authorities_are_the_legal_basis()
    {
        const string authorities = "<legalAuthorities><legalAuthority refId=\"1828\" id=\"1\">Executive Order 13224 (Terrorism)</legalAuthority></legalAuthorities>";

        Assert.Equal(["Executive Order 13224 (Terrorism)"], OfacXml.Record(OfacXml.Entity(authorities)).LegalBasis);
    }
}
