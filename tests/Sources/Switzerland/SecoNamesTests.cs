using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.Switzerland;

public sealed class SecoNamesTests
{
    private const string Lukashenka =
        """
        <name name-type="alias" quality="good" lang="eng">
          <name-part order="1" name-part-type="family-name"><value>Lukashenka</value>
            <spelling-variant lang="RUS" script="LATN">Lukashenko</spelling-variant>
            <spelling-variant lang="BEL" script="CYRL">Лукашэнка</spelling-variant></name-part>
          <name-part order="2" name-part-type="given-name"><value>Dzmitry</value>
            <spelling-variant lang="RUS" script="LATN">Dmitriy</spelling-variant><spelling-variant lang="RUS" script="LATN">Dmitri</spelling-variant>
            <spelling-variant lang="BEL" script="CYRL">Дзмітрый</spelling-variant></name-part>
          <name-part order="3" name-part-type="father-name"><value>Aliaksandravich</value></name-part>
          <name-part order="4" name-part-type="title"><value>Colonel</value></name-part>
        </name>
        """;

    [Fact]
    public void Parts_are_put_in_reading_order() =>
        Assert.Equal("Dzmitry Aliaksandravich Lukashenka", SecoFile.Mapped(SecoFile.Person(Lukashenka)).Aliases[0].Name);

    [Fact]
    public void A_title_is_no_part_of_the_name() =>
        Assert.Contains(new("title", "Colonel"), SecoFile.Mapped(SecoFile.Person(Lukashenka)).Particulars);

    [Fact]
    public void Spellings_of_the_parts_make_names_by_language_and_script() => Assert.Equal(
        [
            new Alias("Dmitriy Aliaksandravich Lukashenko", "spelling", "strong", "Latn"),
            new Alias("Dmitri Aliaksandravich Lukashenko", "spelling", "strong", "Latn"),
            new Alias("Дзмітрый Aliaksandravich Лукашэнка", "original_script", "strong", "Cyrl"),
        ],
        SecoFile.Mapped(SecoFile.Person(Lukashenka)).Aliases.Skip(1));

    [Theory]
    [InlineData("alias", "low", "aka", "weak")]
    [InlineData("formerly-known-as", "good", "fka", "strong")]
    public void Types_and_qualities_of_names_are_told_apart(string type, string quality, string kind, string meaning) => Assert.Equal(
        [new Alias("Rezai", kind, meaning, "Latn")],
        SecoFile.Mapped(SecoFile.Person(SecoFile.Name("whole-name", "Rezai", type, quality))).Aliases);

    [Fact]
    public void Another_identity_is_an_alias_with_births_of_its_own()
    {
        var other = SecoFile.Identity(
            SecoFile.Name("whole-name", "Ali Zafir") + """<day-month-year year="1960"/><nationality><country iso-code="IQ">Iraq</country></nationality>""", "false");

        var person = SecoFile.Mapped(SecoFile.Person(more: other));

        Assert.Equal("Rezaei", person.Name);
        Assert.Equal([new Alias("Ali Zafir", "aka", "strong", "Latn")], person.Aliases);
        Assert.Equal([new Birth(PartialDate.OfYear(1960), Note: "as Ali Zafir")], person.Births);
        Assert.Equal([new Nationality("Iraq", new CountryCode("IRQ"))], person.Nationalities);
    }

    [Fact]
    public void A_name_in_another_language_that_is_the_same_is_none_more() =>
        Assert.Empty(SecoFile.Mapped(SecoFile.Person(SecoFile.Name("whole-name", "Rezaei"))).Aliases);

    [Theory]
    [InlineData("nickname", "good", "family-name", "The name-type \"nickname\" is none that we know.")]
    [InlineData("alias", "fair", "family-name", "The quality \"fair\" of a name is none that we know.")]
    [InlineData("alias", "good", "clan-name", "The name-part-type \"clan-name\" is none that we know.")]
    public void A_word_that_we_do_not_know_rejects_the_target(string type, string quality, string part, string reason) =>
        Assert.Equal(reason, SecoFile.Rejected(SecoFile.Person(SecoFile.Name(part, "Rezai", type, quality))));

    [Fact]
    public void A_target_without_a_primary_name_is_rejected() => Assert.Equal(
        "It has no main identity with a primary name.",
        SecoFile.Rejected(SecoFile.Target($"<entity>{SecoFile.Identity(SecoFile.Name("whole-name", "-"))}</entity>{SecoFile.Listed}")));
}
