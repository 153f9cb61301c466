using SanctionsTracker.Extraction.Topics;

namespace SanctionsTracker.Tests.Extraction.Topics;

public sealed class TopicTaxonomyTests : IDisposable
{
    private static readonly TopicTaxonomy Shipped = TopicTaxonomy.Read(new());
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sanctionstracker-topics-");

    [Theory]
    [InlineData("Inspectors found uranium enriched in new centrifuges at Natanz.", "nuclear")]
    [InlineData("A ballistic missile was launched; two missiles failed.", "ballistic-missiles")]
    [InlineData("Tankers crossed the Strait of Hormuz and the Red Sea.", "hormuz-and-red-sea")]
    [InlineData("Protesters filled the streets and the protests spread.", "domestic-unrest")]
    [InlineData("Hackers used ransomware.", "cyber")]
    public void A_text_has_the_topic_that_its_words_speak_of(string text, string topic) => Assert.Equal(topic, Shipped.Of(title: null, text)[0]);

    [Theory]
    [InlineData("Olive oil and sunflower oil and an oil painting.")]
    [InlineData("He sat on the left bank near the West Bank.", "banking")]
    [InlineData("The weather is fine.")]
    public void Words_that_mean_something_else_are_no_topic(string text, string not = "oil") => Assert.DoesNotContain(not, Shipped.Of(title: null, text));

    [Fact]
    public void The_title_counts_more_than_the_text()
    {
        const string Text = "A ballistic missile flew.";

        Assert.Equal("nuclear", Shipped.Of("Uranium enrichment resumes", Text)[0]);
        Assert.Equal("ballistic-missiles", Shipped.Of(title: null, Text)[0]);
    }

    [Fact]
    public void What_a_long_text_mentions_once_is_none_of_its_topics() =>
        Assert.DoesNotContain("cyber", Shipped.Of(title: null, string.Concat(Enumerable.Repeat("The weather was fine all along the coast. ", 300)) + "Hackers met."));

    [Fact]
    public void The_same_word_again_and_again_counts_three_times() =>
        Assert.Equal(
            Shipped.Of(title: null, "Hackers met hackers and hackers, and a protest, a protest, a protest."),
            Shipped.Of(title: null, "Hackers met hackers and hackers and hackers, and a protest, a protest, a protest."));

    [Fact]
    public void Ids_are_of_small_letters_and_hyphens_and_each_is_there_once()
    {
        Assert.All(Shipped.All, topic => Assert.Matches("^[a-z]+(-[a-z]+)*$", topic.Id));
        Assert.Equal(Shipped.All.Count, Shipped.All.DistinctBy(topic => topic.Id).Count());
    }

    [Theory]
    [InlineData("nuclear")]
    [InlineData("ballistic-missiles")]
    [InlineData("hormuz-and-red-sea")]
    [InlineData("iraq")]
    [InlineData("syria")]
    [InlineData("yemen")]
    [InlineData("lebanon")]
    [InlineData("israel")]
    [InlineData("oil")]
    [InlineData("banking")]
    [InlineData("negotiations")]
    [InlineData("domestic-unrest")]
    public void The_studys_flashpoints_are_topics(string id) => Assert.Contains(Shipped.All, topic => topic.Id == id);

    [Fact]
    public void Topics_of_the_owner_are_added()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "topics.tsv"), "chess\tChess\t3:chess|grandmaster\tchess pie\n");

        var topics = TopicTaxonomy.Read(new() { Folder = _folder.FullName });

        Assert.Equal(["chess"], topics.Of(title: null, "A chess club."));
        Assert.Empty(topics.Of(title: null, "A chess pie."));
    }

    [Fact]
    public void A_weight_that_is_no_number_is_refused()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "topics.tsv"), "chess\tChess\theavy:chess\n");

        Assert.Contains("heavy:chess", Assert.Throws<InvalidSettingException>(() => TopicTaxonomy.Read(new() { Folder = _folder.FullName })).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
