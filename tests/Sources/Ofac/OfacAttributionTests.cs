using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources.Ofac;

public class OfacAttributionTests
{
    [Fact]
    public void All_reasons_for_a_country_are_joined()
    {
        var entity = OfacXml.Entity(
            Programmes("IFSR", "SDGT", "IRGC")
            + OfacXml.Feature("Nationality Country", "Iran")
            + "<addresses><address id=\"1\"><country refId=\"11109\">Iran</country></address><address id=\"2\"><country refId=\"11109\">Iran</country></address></addresses>");

        Assert.Equal(
            [new CountryLink(new CountryCode("IRN"), "programme IFSR, programme IRGC, nationality, address")],
            OfacXml.Record(entity).Countries);
    }

    [Fact]
    public void A_programme_can_be_about_two_countries() =>
        Assert.Equal(
            [new CountryLink(new CountryCode("RUS"), "programme UKRAINE-EO13661"), new CountryLink(new CountryCode("UKR"), "programme UKRAINE-EO13661")],
            OfacXml.Record(OfacXml.Entity(Programmes("UKRAINE-EO13661"))).Countries);

    [Theory]
    [InlineData("Vessel Flag", "flag")]
    [InlineData("Registration Country", "registration")]
    [InlineData("Nationality of Registration", "registration")]
    public void A_flag_and_a_registration_count(string type, string reason) =>
        Assert.Equal(
            [new CountryLink(new CountryCode("IRN"), reason)],
            OfacXml.Record(OfacXml.Entity(OfacXml.Feature(type, "Iran"), type: "Vessel")).Countries);

    [Theory]
    [InlineData("Former Vessel Flag", "Iran")]
    [InlineData("Place of Birth", "Tehran, Iran")]
    [InlineData("Nationality Country", "undetermined")]
    public void A_former_flag_a_place_of_birth_and_no_country_do_not(string type, string value) =>
        Assert.Empty(OfacXml.Record(OfacXml.Entity(OfacXml.Feature(type, value))).Countries);

    [Fact]
    public void A_nationality_that_OFAC_calls_false_does_not() =>
        Assert.Empty(OfacXml.Record(OfacXml.Entity(
            OfacXml.Feature("Nationality Country", "Iran", "<reliability refId=\"1561\">False</reliability>"))).Countries);

    [Theory]
    [InlineData("West Bank", "PSE")]
    [InlineData("Region: Gaza", "PSE")]
    [InlineData("Region: Northern Mali", "MLI")]
    [InlineData("Region: Crimea", "UKR")]
    public void A_region_counts_for_its_country(string name, string country) =>
        Assert.Equal(country, OfacXml.Record(OfacXml.Entity(
            $"<addresses><address id=\"1\"><country refId=\"1\">{name}</country></address></addresses>")).Countries[0].Code.Value);

    [Fact]
    public void An_unknown_programme_is_kept_counts_for_no_country_and_is_shown()
    {
        using var snapshot = OfacXml.Open(OfacXml.List(OfacXml.Entity(Programmes("ATLANTIS-EO1"))));

        var record = Assert.IsType<ListEntry.Record>(Assert.Single(snapshot.Entries)).Designation;
        Assert.Equal(["ATLANTIS-EO1"], record.Programmes);
        Assert.Empty(record.Countries);
        Assert.Equal(
            ["/sanctionsData/entities/entity/sanctionsPrograms/sanctionsProgram[.='ATLANTIS-EO1']"], snapshot.UnknownElements.Keys);
    }

    private static string Programmes(params string[] codes) =>
        $"<sanctionsPrograms>{string.Concat(codes.Select(code => $"<sanctionsProgram refId=\"1\" id=\"2\">{code}</sanctionsProgram>"))}</sanctionsPrograms>";
}
