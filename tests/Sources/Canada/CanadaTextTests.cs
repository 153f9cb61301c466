using SanctionsTracker.Designations;

namespace SanctionsTracker.Tests.Sources.Canada;

public sealed class CanadaTextTests
{
    [Theory]
    [InlineData("1965-04-29", "1965-04-29")]
    [InlineData(" 1955-11 ", "1955-11")]
    [InlineData("1972", "1972")]
    [InlineData("1963 or 1964", "1963|1964")]
    [InlineData("1965-07-15 OR 1969-09-28", "1965-07-15|1969-09-28")]
    [InlineData("1963-1964", "1963–1964")]
    [InlineData("Sep-99", "(Sep-99)")]
    [InlineData("born in the early 1970s", "(born in the early 1970s)")]
    [InlineData("1965-02-31", "(1965-02-31)")]
    public void A_birth_date_is_read_where_it_is_certain_and_kept_in_words_where_not(string text, string shown)
    {
        var births = CanadaFile.Mapped(CanadaFile.Person($"<DateOfBirthOrShipBuildDate>{text}</DateOfBirthOrShipBuildDate>")).Births;

        Assert.Equal(shown, string.Join('|', births.Select(Shown)));
    }

    [Theory]
    [InlineData("Иван Головатый; Ivan Golovatyi;", "Иван Головатый Cyrl|Ivan Golovatyi Latn")]
    [InlineData("Raman BIZIUK, Belarusian: Раман БIЗЮК, Russian\u00a0: Роман БИЗЮК", "Raman BIZIUK Latn|Раман БIЗЮК Cyrl Belarusian|Роман БИЗЮК Cyrl Russian")]
    [InlineData("Баранов, Олег Анатольевич", "Баранов, Олег Анатольевич Cyrl")]
    public void Aliases_part_at_semicolons_and_languages_and_at_no_other_comma(string text, string shown)
    {
        var aliases = CanadaFile.Mapped(CanadaFile.Person($"<Aliases>{text}</Aliases>")).Aliases;

        Assert.Equal(shown, string.Join('|', aliases.Select(alias => $"{alias.Name} {alias.Script} {alias.Note}".TrimEnd())));
        Assert.All(aliases, alias => Assert.Equal("aka", alias.Kind));
    }

    private static string Shown(Birth birth) => birth switch
    {
        { Note: { } note } => $"({note})",
        { Until: { } until } => $"{birth.Date}–{until}",
        _ => birth.Date!.Value,
    };
}
