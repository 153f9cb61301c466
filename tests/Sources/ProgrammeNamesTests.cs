using SanctionsTracker.Designations;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Tests.Sources;

public class ProgrammeNamesTests
{
    private static readonly ListId Sdn = new("ofac-sdn");

    [Fact]
    public void A_code_has_a_name_for_people() =>
        Assert.Equal("Iranian Human Rights Abuses, Executive Order 13553", ProgrammeNames.NameOf(Sdn, "IRAN-HR"));

    [Fact]
    public void Canadas_long_programme_has_its_abbreviation_for_a_code() =>
        Assert.Equal("Justice for Victims of Corrupt Foreign Officials Regulations", ProgrammeNames.NameOf(new("ca"), "JVCFOR"));

    [Theory]
    [InlineData("ofac-sdn", "BRAND-NEW")]
    [InlineData("un", "IRGC")]
    [InlineData("ca", "Iran")]
    public void A_code_that_nobody_named_is_its_own_name(string list, string code) =>
        Assert.Equal(code, ProgrammeNames.NameOf(new ListId(list), code));

    [Theory]
    [InlineData("irgc", true)]
    [InlineData("ISLAMIC Revolutionary Guard Corps, Iranian Financial Sanctions Regulations", true)]
    [InlineData("Iran", false)]
    public void A_programme_is_asked_for_by_code_or_name_whatever_the_case(string asked, bool match) =>
        Assert.Equal(match, ProgrammeNames.Match(Sdn, "IRGC", asked));
}
