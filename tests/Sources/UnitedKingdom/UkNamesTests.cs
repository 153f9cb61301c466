using SanctionsTracker.Designations;
using static SanctionsTracker.Tests.Sources.UnitedKingdom.UkFile;

namespace SanctionsTracker.Tests.Sources.UnitedKingdom;

public sealed class UkNamesTests
{
    [Fact]
    public void A_name_is_its_parts_in_their_order() => Assert.Equal(
        "MOHAMMAD HASSAN AKHUND", Of(Name("<Name1>MOHAMMAD</Name1><Name2>HASSAN</Name2><Name6>AKHUND</Name6>")).Name);

    [Theory]
    [InlineData("Primary Name Variation", "spelling")]
    [InlineData("primary name variation", "spelling")]
    [InlineData("ALias", "aka")]
    public void Other_names_are_aliases_whatever_the_case_of_their_type(string type, string kind)
    {
        var alias = Assert.Single(Of(Name("<Name6>A</Name6>"), Name("<Name6>B</Name6>", type)).Aliases);

        Assert.Equal(new Alias("B", kind, Quality: null, "Latn"), alias);
    }

    [Theory]
    [InlineData("Good quality a.k.a", "strong")]
    [InlineData("Low quality a.k.a.", "weak")]
    public void An_alias_is_strong_or_weak(string strength, string quality)
    {
        var alias = Assert.Single(Of(
            Name("<Name6>A</Name6>"), $"<Name><Name6>B</Name6><NameType>Alias</NameType><AliasStrength>{strength}</AliasStrength></Name>").Aliases);

        Assert.Equal(quality, alias.Quality);
    }

    [Fact]
    public void A_second_primary_name_is_an_alias() =>
        Assert.Equal("aka", Assert.Single(Of(Name("<Name6>A</Name6>"), Name("<Name6>B</Name6>")).Aliases).Kind);

    [Fact]
    public void The_same_name_twice_is_one() =>
        Assert.Empty(Of(Name("<Name6>A</Name6>"), Name("<Name6>A</Name6>", "Alias"), Name("<Name6>A</Name6>", "Primary Name Variation")).Aliases);

    [Fact]
    public void A_name_without_a_text_says_nothing() => Assert.Empty(Of(Name("<Name6>A</Name6>"), Name("", "Alias")).Aliases);

    [Fact]
    public void Without_a_primary_name_the_first_spelling_of_it_is_the_name()
    {
        var mapped = Of(Name("<Name6>B</Name6>", "Alias"), Name("<Name6>A</Name6>", "Primary Name Variation"));

        Assert.Equal(("A", "B"), (mapped.Name, Assert.Single(mapped.Aliases).Name));
    }

    [Fact]
    public void A_designation_with_aliases_alone_is_rejected() =>
        Assert.Equal("It has no primary name.", Rejected(Person(names: Name("<Name6>B</Name6>", "Alias"))).Reason);

    [Fact]
    public void An_unknown_type_of_name_is_rejected() => Assert.Contains(
        "The NameType \"Nickname\" of \"B\"", Rejected(Person(names: Name("<Name6>A</Name6>") + Name("<Name6>B</Name6>", "Nickname"))).Reason, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_strength_of_an_alias_is_rejected()
    {
        const string Doubtful = "<Name><Name6>B</Name6><NameType>Alias</NameType><AliasStrength>Doubtful</AliasStrength></Name>";

        Assert.Contains("AliasStrength \"Doubtful\"", Rejected(Person(names: Name("<Name6>A</Name6>") + Doubtful)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_another_script_has_the_script_of_its_letters_and_the_publishers_label_as_a_note()
    {
        var alias = Assert.Single(Mapped(Person(
            "<NonLatinNames><NonLatinName><NameNonLatinScript>علی رضایی</NameNonLatinScript><NonLatinScriptType>Arabic</NonLatinScriptType>"
            + "<NonLatinScriptLanguage>Persian</NonLatinScriptLanguage></NonLatinName></NonLatinNames>")).Aliases);

        Assert.Equal(new Alias("علی رضایی", "original_script", Quality: null, "Arab", "Arabic, Persian"), alias);
    }

    private static Designation Of(params string[] names) => Mapped(Person(names: string.Concat(names)));
}
