using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnCountriesTests
{
    [Fact]
    public void All_reasons_for_a_country_are_told_once_each() => Assert.Equal(
        [new CountryLink(new CountryCode("IRN"), "programme Iran, nationality, address"), new CountryLink(new CountryCode("SYR"), "address")],
        UnFile.Mapped(
            """
            <NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY>
            <INDIVIDUAL_ADDRESS><CITY>Tehran</CITY><COUNTRY>Iran</COUNTRY></INDIVIDUAL_ADDRESS>
            <INDIVIDUAL_ADDRESS><CITY>Qom</CITY><COUNTRY>Iran</COUNTRY></INDIVIDUAL_ADDRESS>
            <INDIVIDUAL_ADDRESS><COUNTRY>Syrian Arab Republic</COUNTRY></INDIVIDUAL_ADDRESS>
            """).Countries);

    [Fact]
    public void A_regime_about_no_country_counts_for_none() => Assert.Empty(UnFile.Record(UnFile.Individual(regime: "Al-Qaida")).Countries);

    [Fact]
    public void A_place_of_birth_is_no_reason() => Assert.DoesNotContain(
        UnFile.Mapped("<INDIVIDUAL_PLACE_OF_BIRTH><COUNTRY>Egypt</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>").Countries,
        country => country.Code.Value == "EGY");

    [Fact]
    public void A_country_that_we_cannot_tell_is_kept_in_words()
    {
        var address = Assert.Single(UnFile.Mapped("<INDIVIDUAL_ADDRESS><COUNTRY>Sudan/South Sudan</COUNTRY></INDIVIDUAL_ADDRESS>").Addresses);

        Assert.Equal("Sudan/South Sudan", address.CountryName);
        Assert.Null(address.Country);
    }
}
