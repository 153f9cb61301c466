using SanctionsTracker.Extraction.Words;

namespace SanctionsTracker.Tests.Extraction.Words;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("Iran-backed militias", "Iran|backed|militias")]
    [InlineData("Iran’s and Iran's", "Iran|and|Iran")]
    [InlineData("O’Neil and Ja'fari", "O|Neil|and|Ja'fari")]
    [InlineData("l’Iran d'aujourd'hui", "l|Iran|d|aujourd'hui")]
    [InlineData("the U.S. Navy, U.S.-led", "the|U.S.|Navy|U.S.|led")]
    [InlineData("AT&T and R & D", "AT|&|T|and|R|&|D")]
    [InlineData("the past.As a nation", "the|past|As|a|nation")]
    [InlineData("\u2066Hossein\u2069 Sal\u202Eami\u202C.", "Hossein|Sal\u202Eami")]
    [InlineData("朝鲜 民主", "朝|鲜|民|主")]
    public void A_text_is_cut_into_words(string text, string words) => Assert.Equal(words.Split('|'), Cut(text));

    [Theory]
    [InlineData("Nicolás MADURO", "nicolas maduro")]
    [InlineData("Путин", "putin")]
    [InlineData("Щербаков", "Shcherbakov")]
    [InlineData("so\u00ADli\u200Bd", "solid")]
    [InlineData("e\u0301tat", "état")]
    [InlineData("محمــد", "محمد")]
    [InlineData("Ja‘fari", "Jafari")]
    [InlineData("N.A.T.O.", "NATO")]
    public void Words_that_differ_in_case_marks_and_script_alone_are_the_same(string one, string other)
    {
        var vocabulary = new Vocabulary();
        var learnt = new List<Word>();
        WordReader.Learn(one, vocabulary, learnt);

        Assert.Equal(learnt.Select(word => word.Id), WordReader.Read(other, vocabulary).Select(word => word.Id));
    }

    [Fact]
    public void Chinese_characters_that_sound_alike_stay_apart()
    {
        var vocabulary = new Vocabulary();
        WordReader.Learn("钟", vocabulary, []);

        Assert.Equal(Vocabulary.Unknown, WordReader.Read("中", vocabulary).Single().Id);
    }

    [Theory]
    [InlineData("Iran, Iraq")]
    [InlineData("Iran. Iraq")]
    [InlineData("Iran (Iraq")]
    [InlineData("Iran\n\nIraq")]
    [InlineData("Iran – Iraq")]
    public void Nothing_goes_on_over_the_end_of_a_clause(string text) =>
        Assert.True(WordReader.Read(text, new Vocabulary())[1].Is(WordShape.AfterBreak));

    [Theory]
    [InlineData("Iran Iraq")]
    [InlineData("Iran\nIraq")]
    [InlineData("Iran-Iraq")]
    [InlineData("Gen. Iraq")]
    [InlineData("J. Iraq")]
    [InlineData("Benjamin] Iraq")]
    public void A_name_goes_on_over_a_hyphen_a_line_end_and_an_abbreviation(string text) =>
        Assert.False(WordReader.Read(text, new Vocabulary())[1].Is(WordShape.AfterBreak));

    private static IEnumerable<string> Cut(string text) => WordReader.Read(text, new Vocabulary()).Select(word => text[word.Start..word.End]);
}
