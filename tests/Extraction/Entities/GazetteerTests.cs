using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Entities;

namespace SanctionsTracker.Tests.Extraction.Entities;

public sealed class GazetteerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sanctionstracker-gazetteer-");

    [Theory]
    [InlineData("Sanctions on Iran.", "Iran/Country/IRN")]
    [InlineData("Iranian officials met Iranians.", "Iranian/Country/IRN; Iranians/Country/IRN")]
    [InlineData("U.S. forces, US forces and the U.S.-led coalition", "U.S./Country/USA; US/Country/USA; U.S./Country/USA")]
    [InlineData("They told us.", "")]
    [InlineData("The turkey was cold.", "")]
    [InlineData("the Iran–Iraq border", "Iran/Country/IRN; Iraq/Country/IRQ")]
    [InlineData("Papua New Guinea and New Mexico", "Papua New Guinea/Country/PNG; New Mexico/Place/new-mexico")]
    [InlineData("la République islamique d’Iran", "Iran/Country/IRN")]
    public void Countries_are_found_by_name_short_form_and_people(string text, string found) => Assert.Equal(found, Names.Found(text));

    [Theory]
    [InlineData("through the Strait of Hormuz", "Strait of Hormuz/Place/strait-of-hormuz")]
    [InlineData("Tehran said", "Tehran/Place/tehran")]
    [InlineData("in Gaza", "Gaza/Place/gaza")]
    [InlineData("in Deir ez-Zor", "Deir ez-Zor/Place/deir-ez-zor")]
    public void Places_are_found_with_their_country(string text, string found) => Assert.Equal(found, Names.Found(text));

    [Theory]
    [InlineData("the U.N. Security Council", "U.N. Security Council/Organisation/united-nations-security-council")]
    [InlineData("the IRGC’s Quds Force", "IRGC’s Quds Force/Organisation/quds-force")]
    [InlineData("Houthi rebels and Huthis", "Houthi/Organisation/houthis; Huthis/Organisation/houthis")]
    [InlineData("who said", "")]
    [InlineData("the Central Bank of Iran", "Central Bank of Iran/Organisation/central-bank-of-iran")]
    public void Bodies_are_found_and_nothing_within_their_names(string text, string found) => Assert.Equal(found, Names.Found(text));

    [Theory]
    [InlineData("President Nicolás Maduro", "Nicolás Maduro/Person/nicolas-maduro")]
    [InlineData("Nicolas Maduro spoke; Maduro left.", "Nicolas Maduro/Person/nicolas-maduro; Maduro/Person/nicolas-maduro")]
    [InlineData("“[Prime Minister Benjamin] Netanyahu is pushing”", "Benjamin] Netanyahu/Person/benjamin-netanyahu")]
    [InlineData("Владимир Путин", "Владимир Путин/Person/vladimir-putin")]
    public void Persons_are_found_in_every_spelling(string text, string found) => Assert.Equal(found, Names.Found(text));

    [Fact]
    public void In_a_headline_of_capitals_a_pronoun_is_no_country() => Assert.Equal("IRAN/Country/IRN", Names.Found("IRAN TELLS US NOTHING"));

    [Fact]
    public void Without_demonyms_a_people_names_no_country()
    {
        var names = new EntityExtractor(new NameIndexBuilder(Gazetteer.Read(new() { Demonyms = false })).Build());

        Assert.Equal("Iran/Country/IRN", Names.Told(names.Extract(new("Iranian officials in Iran"))));
    }

    [Fact]
    public void Rows_of_the_owner_are_added_and_replace_ours()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "places.tsv"), "# mine\nxanadu\tXanadu\tCHN\tShangdu\ntehran\tTehran\tIRN\tThe City\n");

        var names = new EntityExtractor(new NameIndexBuilder(Gazetteer.Read(new() { Folder = _folder.FullName })).Build());

        Assert.Equal("Shangdu/Place/xanadu; The City/Place/tehran; Isfahan/Place/isfahan", Names.Told(names.Extract(new("From Shangdu to The City, Teheran and Isfahan"))));
    }

    [Theory]
    [InlineData("xanadu\tXanadu\tXXX")]
    [InlineData("xanadu\tXanadu\tCHN\tShangdu\tKubla Khan")]
    [InlineData("\tXanadu\tCHN")]
    public void A_row_of_the_owner_that_cannot_be_read_is_refused(string row)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "places.tsv"), row);

        var wrong = Assert.Throws<InvalidSettingException>(() => Gazetteer.Read(new() { Folder = _folder.FullName }));

        Assert.Contains("places.tsv", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() =>
        Assert.Throws<InvalidSettingException>(() => Gazetteer.Read(new ExtractionOptions { Folder = Path.Combine(_folder.FullName, "none") }));

    [Fact]
    public void No_name_of_ours_means_two_things_of_one_kind()
    {
        var twice = Gazetteer.Read(new()).Entities
            .SelectMany(row => row.Names.Distinct(StringComparer.Ordinal).Select(name => (row.Entity.Kind, Name: name)))
            .GroupBy(name => name)
            .Where(name => name.Count() > 1)
            .Select(name => $"{name.Key.Kind} {name.Key.Name}");

        Assert.Empty(twice);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
