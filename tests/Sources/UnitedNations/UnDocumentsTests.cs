using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnDocumentsTests
{
    [Fact]
    public void A_passport_has_number_country_and_date() => Assert.Equal(
        new IdentityDocument("Passport", "A1", "Tunisia", new CountryCode("TUN"), PartialDate.OfDay(1998, 5, 5), Note: "expired on 4 May 2003"),
        Document(
            """
            <TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER> A1</NUMBER><ISSUING_COUNTRY>Tunisia</ISSUING_COUNTRY>
            <DATE_OF_ISSUE>1998-05-05</DATE_OF_ISSUE><NOTE>expired on 4 May 2003</NOTE>
            """));

    [Fact]
    public void The_closer_kind_stands_with_the_kind() => Assert.Equal("Passport (Service passport)",
        Document("<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><TYPE_OF_DOCUMENT2>Service passport </TYPE_OF_DOCUMENT2>").Type);

    [Fact]
    public void A_closer_kind_that_says_the_same_is_left_out() => Assert.Equal("Passport",
        Document("<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><TYPE_OF_DOCUMENT2>passport</TYPE_OF_DOCUMENT2>").Type);

    [Fact]
    public void A_country_of_issue_alone_is_the_issuing_country() =>
        Assert.Equal("RPDC", Document("<COUNTRY_OF_ISSUE>RPDC</COUNTRY_OF_ISSUE>") is { Country.Value: "PRK" } document ? document.CountryName : null);

    [Fact]
    public void Beside_the_issuing_country_the_country_of_issue_is_the_place()
    {
        var document = Document("<ISSUING_COUNTRY>Morocco</ISSUING_COUNTRY><CITY_OF_ISSUE>Frankfurt</CITY_OF_ISSUE><COUNTRY_OF_ISSUE>Germany</COUNTRY_OF_ISSUE>");

        Assert.Equal("Morocco", document.CountryName);
        Assert.Equal("issued in Frankfurt, Germany", document.Note);
    }

    [Fact]
    public void A_date_of_issue_in_words_is_kept_in_words()
    {
        var document = Document("<NUMBER>1</NUMBER><DATE_OF_ISSUE>between 1995 and 1997</DATE_OF_ISSUE>");

        Assert.Null(document.IssuedOn);
        Assert.Equal("issued between 1995 and 1997", document.Note);
    }

    [Fact]
    public void An_empty_document_is_none() => Assert.Empty(UnFile.Mapped("<INDIVIDUAL_DOCUMENT/>").Documents);

    private static IdentityDocument Document(string elements) =>
        Assert.Single(UnFile.Mapped($"<INDIVIDUAL_DOCUMENT>{elements}</INDIVIDUAL_DOCUMENT>").Documents);
}
