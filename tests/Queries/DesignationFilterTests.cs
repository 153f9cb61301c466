using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Tests.Queries;

public sealed class DesignationFilterTests
{
    [Theory]
    [InlineData("IRGC", true)]
    [InlineData("irgc", true)]
    [InlineData("sdgt", true)]
    [InlineData("IRG", false)]
    public void A_programme_is_meant_by_its_code_whatever_the_case(string asked, bool matches) =>
        Assert.Equal(matches, Matches(new DesignationFilter { Programmes = [asked] }, "ofac-sdn", ["IRGC", "SDGT"]));

    [Fact]
    public void A_programme_is_meant_by_its_name() => Assert.True(Matches(
        new DesignationFilter { Programmes = ["Iranian transactions and sanctions regulations, 31 CFR part 560"] }, "ofac-sdn", ["IRAN"]));

    [Fact]
    public void Of_several_programmes_one_is_enough() =>
        Assert.True(Matches(new DesignationFilter { Programmes = ["Taliban", "Iran"] }, "un", ["Iran"]));

    private static bool Matches(DesignationFilter filter, string list, string[] programmes)
    {
        var entry = new CatalogueEntry { Id = "1", Name = "Al", Type = TargetType.Person, Programmes = programmes, Version = 1, Hash = "" };
        return filter.Matches(new Catalogue(new ListId(list), 1, SnapshotDates.None, [entry]), entry);
    }
}
