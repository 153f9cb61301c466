using CsCheck;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Importing;

namespace SanctionsTracker.Tests.News.Importing;

public sealed class FeedSlugTests
{
    private static readonly Uri Address = new("https://news.example/feed");

    [Theory]
    [InlineData("Reuters: World News", "reuters-world-news")]
    [InlineData("Agence France-Presse (Téhéran)", "agence-france-presse-teheran")]
    [InlineData("Новости ООН", "novosti-oon")]
    [InlineData("World's U.N. desk", "worlds-un-desk")]
    [InlineData("  --  ", "newsexample")]
    [InlineData("x", "newsexample")]
    [InlineData("A title that is far longer than any id may ever be", "a-title-that-is-far-longer-than-any-id-m")]
    public void An_id_is_made_of_the_title_else_of_the_host(string title, string id) => Assert.Equal(id, FeedSlug.Of(title, Address, _ => false));

    [Fact]
    public void A_number_tells_feeds_of_one_title_apart()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var feed = 0; feed < 12; feed++) Assert.True(taken.Add(FeedSlug.Of(new string('a', 60), Address, taken.Contains)));

        Assert.Contains($"{new string('a', 38)}-2", taken);
        Assert.Contains($"{new string('a', 37)}-12", taken);
    }

    [Fact]
    public void Whatever_the_title_it_can_be_an_id() =>
        Gen.String.Sample(title => FeedSettings.IsId(FeedSlug.Of(title, Address, id => !id.EndsWith("-11", StringComparison.Ordinal))));
}
