using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Designations;

public sealed partial class CountriesTests
{
    // ISO 3166-1 has 249 countries; Kosovo has the code that the World Bank uses.
    [Fact]
    public void The_table_holds_the_249_countries_of_the_standard_and_Kosovo()
    {
        Assert.Equal(250, Countries.All.Count);
        Assert.Contains(Countries.All, country => country.Code.Value == "XKX");
    }

    [Fact]
    public void Every_row_has_codes_of_three_and_two_capitals_of_its_own()
    {
        Assert.All(Countries.All, country => Assert.Matches("^[A-Z]{3}$", country.Code.Value));
        Assert.All(Countries.All, country => Assert.Matches("^[A-Z]{2}$", country.Alpha2));
        Assert.Equal(Countries.All.Count, Countries.All.Select(country => country.Code).Distinct().Count());
        Assert.Equal(Countries.All.Count, Countries.All.Select(country => country.Alpha2).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_country_is_found_by_its_codes_and_its_name() => Assert.All(Countries.All, country =>
    {
        Assert.Equal(country, Countries.ByCode(country.Code.Value));
        Assert.Equal(country, Countries.ByCode(country.Alpha2));
        Assert.Equal(country, Countries.Named(country.Name));
    });

    [Theory]
    [InlineData("irn")]
    [InlineData("IR")]
    [InlineData(" ir ")]
    public void A_code_is_found_in_either_case(string code) => Assert.Equal("IRN", Countries.ByCode(code)?.Code.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("XX")]
    [InlineData("Iran")]
    public void What_is_no_code_has_no_country(string? code) => Assert.Null(Countries.ByCode(code));

    [Theory]
    [InlineData("Iran (Islamic Republic of)", "IRN")]
    [InlineData("IRAN", "IRN")]
    [InlineData("Democratic People's Republic of Korea", "PRK")]
    [InlineData("Democratic People’s Republic of Korea", "PRK")]
    [InlineData("Côte d’Ivoire", "CIV")]
    [InlineData("United Kingdom of Great Britain and Northern\n   Ireland", "GBR")]
    [InlineData("Tunisian", "TUN")]
    [InlineData("Union of the Comoros", "COM")]
    [InlineData("Congo (Kinshasa)", "COD")]
    [InlineData("Congo", "COG")]
    [InlineData("Ireland (Northern)", "GBR")]
    [InlineData("Korea, Republic of", "KOR")]
    public void A_publishers_name_is_understood(string text, string code) => Assert.Equal(code, Countries.Named(text)?.Code.Value);

    [Fact]
    public void A_remark_in_brackets_is_passed_over() => Assert.Equal("LBY", Countries.Named("Libya (in custody)")?.Code.Value);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("na")]
    [InlineData("unknown")]
    [InlineData("IR")]
    [InlineData("Sudan/South Sudan")]
    [InlineData("Possibly Ethiopian")]
    [InlineData("(in custody)")]
    public void What_names_no_single_country_is_none(string? text) => Assert.Null(Countries.Named(text));

    [Fact]
    public void No_name_stands_for_two_countries()
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("SanctionsTracker.Designations.countries.tsv")!;
        using var reader = new StreamReader(stream);
        var names = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .SelectMany(row => Separators().Split(row).Skip(2).Where(name => name.Length > 0));

        Assert.Empty(names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(name => name.Count() > 1).Select(name => name.Key));
    }

    [GeneratedRegex(@"[\t|]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separators();
}
