using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.Ofac;

public class OfacDocumentTests
{
    [Fact]
    public void A_document_has_its_type_number_country_and_dates()
    {
        var days = OfacXml.Dates("2014-03-03", "2014-03-03", "2014-03-03", "2014-03-03");
        var year = OfacXml.Dates("2019-01-01", "2019-01-01", "2019-12-31", "2019-12-31");

        var document = Mapped($"<issuingCountry refId=\"11109\">Iran</issuingCountry><issueDate id=\"1\">{days}</issueDate><expirationDate id=\"2\">{year}</expirationDate>");

        Assert.Equal(
            new IdentityDocument("Passport", "A123", "Iran", new CountryCode("IRN"), PartialDate.OfDay(2014, 3, 3), PartialDate.OfYear(2019)),
            document);
    }

    [Fact]
    public void What_has_no_field_is_noted()
    {
        var document = Mapped(
            """
            <name nameId="99" nameTranslationId="1">GHASEMI, Rostam</name><isValid>false</isValid><issuingLocation>Shiraz</issuingLocation>
            <idFeatures><idFeature id="63" featureVersionId="1">Gender: Male</idFeature></idFeatures>
            """);

        Assert.Equal("not valid; in the name of GHASEMI, Rostam; issued in Shiraz; Gender: Male", document.Note);
    }

    [Fact]
    public void A_valid_document_in_the_primary_name_needs_no_note() =>
        Assert.Null(Mapped("<name nameId=\"11\" nameTranslationId=\"12\">ARAGHI, Abdollah</name><isValid>true</isValid>").Note);

    [Fact]
    public void A_range_is_its_first_date_with_the_range_as_text()
    {
        var issued = Mapped($"<issueDate id=\"1\">{OfacXml.Dates("2014-01-01", "2014-12-31", "2016-01-01", "2016-12-31", range: true)}</issueDate>").IssuedOn!;

        Assert.Equal(("2014", "2014 to 2016"), (issued.Value, issued.Text));
    }

    [Fact]
    public void A_date_that_does_not_exist_rejects_the_entity()
    {
        var rejected = OfacXml.Rejected(OfacXml.Entity(Document(
            $"<issueDate id=\"1\">{OfacXml.Dates("2014-02-31", "2014-02-31", "2014-02-31", "2014-02-31")}</issueDate>")));

        Assert.Contains("2014-02-31", rejected.Reason, StringComparison.Ordinal);
    }

    private static IdentityDocument Mapped(string parts) => Assert.Single(OfacXml.Record(OfacXml.Entity(Document(parts))).Documents);

    private static string Document(string parts) =>
        $"<identityDocuments><identityDocument id=\"1\"><type refId=\"1571\">Passport</type><documentNumber>A123</documentNumber>{parts}</identityDocument></identityDocuments>";
}
