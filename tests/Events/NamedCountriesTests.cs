using SanctionsTracker.Events.Uploads;

namespace SanctionsTracker.Tests.Events;

public sealed class NamedCountriesTests
{
    [Theory]
    [InlineData("IRN", "IRN")]
    [InlineData("ir", "IRN")]
    [InlineData("Iran", "IRN")]
    [InlineData("Iran (Islamic Republic of)", "IRN")]
    [InlineData("UAE", "ARE")]
    [InlineData("Ceylon", "LKA")]
    public void A_country_is_known_by_code_and_by_name(string text, string code) => Assert.Equal([code], In(text, separator: null).Countries);

    [Theory]
    [InlineData("Syria, Russia, Iran", ",", "SYR RUS IRN")]
    [InlineData("IRN;SYR", ";", "IRN SYR")]
    [InlineData("Iran and Syria", " and ", "IRN SYR")]
    [InlineData("Iran, IRN, IR", ",", "IRN")]
    [InlineData("Iran,", ",", "IRN")]
    public void Several_in_one_field_are_parted_by_the_separator(string text, string separator, string codes) =>
        Assert.Equal(codes, string.Join(' ', In(text, separator).Countries));

    [Theory]
    [InlineData("Gambia, The", "GMB")]
    [InlineData("Mali, Gambia, The, Chad", "MLI GMB TCD")]
    [InlineData("Yemen, North", "YEM")]
    [InlineData("Korea, Republic of", "KOR")]
    public void A_country_whose_name_holds_the_separator_is_one(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', In(text, ",").Countries));

    [Fact]
    public void Without_a_separator_several_are_no_country() => Assert.Equal(["Syria, Russia"], In("Syria, Russia", separator: null).Unknown);

    [Fact]
    public void What_is_no_country_is_told_beside_those_that_are()
    {
        var named = In("EU, Norway, Balkans", ",");

        Assert.Equal("NOR", string.Join(' ', named.Countries));
        Assert.Equal(["EU", "Balkans"], named.Unknown);
    }

    private static (string[] Countries, IReadOnlyList<string> Unknown) In(string text, string? separator)
    {
        var named = NamedCountries.In([text], separator);
        return ([.. named.Countries.Select(country => country.Value)], named.Unknown);
    }
}
