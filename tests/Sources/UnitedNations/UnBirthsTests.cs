using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnBirthsTests
{
    [Theory]
    [InlineData("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1964-07-17</DATE>", "1964-07-17")]
    [InlineData("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1964-07-17-04:00</DATE>", "1964-07-17")]
    [InlineData("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1964</YEAR>", "1964")]
    [InlineData("<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1964</YEAR>", "about 1964")]
    [InlineData("<YEAR>1964</YEAR>", "1964")]
    public void A_date_keeps_its_precision(string elements, string expected) => Assert.Equal(expected, Birth(elements).Date?.ToString());

    [Fact]
    public void Between_two_years_is_a_range()
    {
        var birth = Birth("<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1957</TO_YEAR>");

        Assert.Equal(new Birth(PartialDate.OfYear(1955), PartialDate.OfYear(1957)), birth);
    }

    [Fact]
    public void A_note_stands_for_itself_where_there_is_no_date() =>
        Assert.Equal(new Birth(Note: "30-35 years old"), Birth("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>30-35 years old</NOTE>"));

    [Fact]
    public void A_kind_of_date_without_a_date_is_nothing() =>
        Assert.Empty(UnFile.Mapped("<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE></INDIVIDUAL_DATE_OF_BIRTH>").Births);

    [Theory]
    [InlineData("<DATE>1967-02-02</DATE>", "1967-02-02")]
    [InlineData("<YEAR>1967</YEAR>", "1967")]
    public void A_date_that_moves_into_a_nameless_alias_is_no_change(string date, string moved) => Assert.Empty(UnFile.Between(
        $"<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE>{date}</INDIVIDUAL_DATE_OF_BIRTH>",
        $"<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/><DATE_OF_BIRTH>{moved}</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>"));

    [Fact]
    public void A_range_that_moves_into_a_nameless_alias_is_no_change() => Assert.Empty(UnFile.Between(
        "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1957</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>",
        "<INDIVIDUAL_ALIAS><DATE_OF_BIRTH>1955 - 1957</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>"));

    [Fact]
    public void A_date_that_is_approximate_no_more_is_a_change() => Assert.Single(UnFile.Between(
        "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1975</YEAR></INDIVIDUAL_DATE_OF_BIRTH>",
        "<INDIVIDUAL_ALIAS><DATE_OF_BIRTH>1975</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>"));

    [Fact]
    public void The_word_null_in_a_nameless_alias_is_nothing() =>
        Assert.Empty(UnFile.Between("", "<INDIVIDUAL_ALIAS><DATE_OF_BIRTH>null</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>"));

    [Fact]
    public void Other_words_in_a_nameless_alias_are_kept_as_they_are() => Assert.Equal(
        new Birth(Note: "born around 1975"),
        Assert.Single(UnFile.Mapped("<INDIVIDUAL_ALIAS><DATE_OF_BIRTH>around 1975</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>").Births));

    [Fact]
    public void A_birth_under_another_name_names_it()
    {
        var birth = Assert.Single(UnFile.Mapped(
            """
            <INDIVIDUAL_ALIAS><ALIAS_NAME>Abid Hammadou</ALIAS_NAME><DATE_OF_BIRTH>1965-12-12</DATE_OF_BIRTH>
            <CITY_OF_BIRTH>Touggourt</CITY_OF_BIRTH><COUNTRY_OF_BIRTH>Algeria</COUNTRY_OF_BIRTH></INDIVIDUAL_ALIAS>
            """).Births);

        Assert.Equal(
            new Birth(PartialDate.OfDay(1965, 12, 12), Place: "Touggourt, Algeria", Country: new CountryCode("DZA"), Note: "as Abid Hammadou"), birth);
    }

    [Fact]
    public void A_place_of_birth_is_a_record_of_its_own() => Assert.Equal(
        new Birth(Place: "Giza, Egypt", Country: new CountryCode("EGY")),
        Assert.Single(UnFile.Mapped("<INDIVIDUAL_PLACE_OF_BIRTH><CITY>Giza</CITY><COUNTRY>Egypt</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>").Births));

    [Fact]
    public void A_place_of_birth_that_is_dropped_is_a_change() => Assert.Equal(
        ["Giza, Egypt"],
        Assert.Single(UnFile.Between("<INDIVIDUAL_PLACE_OF_BIRTH><CITY>Giza</CITY><COUNTRY>Egypt</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>", "")).Before);

    private static Birth Birth(string elements) =>
        Assert.Single(UnFile.Mapped($"<INDIVIDUAL_DATE_OF_BIRTH>{elements}</INDIVIDUAL_DATE_OF_BIRTH>").Births);
}
