using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.UnitedNations;

public sealed class UnAliasesTests
{
    [Theory]
    [InlineData("Good", "aka", "strong")]
    [InlineData("Low", "aka", "weak")]
    [InlineData("a.k.a.", "aka", null)]
    [InlineData("f.k.a.", "fka", null)]
    [InlineData("", "aka", null)]
    public void The_quality_tells_kind_and_strength(string quality, string kind, string? strength)
    {
        var alias = Assert.Single(UnFile.Mapped($"<INDIVIDUAL_ALIAS><QUALITY>{quality}</QUALITY><ALIAS_NAME>Abu Ali</ALIAS_NAME><NOTE>previously listed as</NOTE></INDIVIDUAL_ALIAS>").Aliases);

        Assert.Equal(new Alias("Abu Ali", kind, strength, "Latn", "previously listed as"), alias);
    }

    [Fact]
    public void The_name_in_its_own_script_is_an_alias() => Assert.Equal(
        new Alias("علی", "original_script", Script: "Arab"),
        Assert.Single(UnFile.Mapped("<NAME_ORIGINAL_SCRIPT>علی</NAME_ORIGINAL_SCRIPT>").Aliases));

    [Fact]
    public void An_alias_without_a_name_is_none() =>
        Assert.Empty(UnFile.Mapped("<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>").Aliases);
}
