using System.Text;
using CsCheck;
using SanctionsTracker.News.Feeds.Opml;

namespace SanctionsTracker.Tests.News.Feeds.Opml;

public sealed class OpmlReaderTests
{
    [Fact]
    public void Feeds_are_read_with_title_site_and_categories()
    {
        var opml = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0"><head><title>My &amp; feeds</title></head><body>
              <outline text="Example" title="Example news" type="rss" xmlUrl="https://news.example/feed?a=1&amp;b=2" htmlUrl="https://news.example/" category="/World/Iran,oil"/>
            </body></opml>
            """);

        var feed = Assert.Single(opml.Subscriptions);
        Assert.Equal("My & feeds", opml.Title);
        Assert.Equal("https://news.example/feed?a=1&b=2", feed.Address.AbsoluteUri);
        Assert.Equal("Example news", feed.Title);
        Assert.Equal("https://news.example/", feed.Site?.AbsoluteUri);
        Assert.Equal(["World", "Iran", "oil"], feed.Categories);
    }

    [Fact]
    public void Folders_are_categories_of_the_feeds_within_them_alone() => Assert.Equal(
        ["a: Press, Middle East", "b: Press", "c: "],
        Read("""
            <opml version="1.1"><body>
              <outline text="Press">
                <outline text="Middle East"><outline text="a" xmlUrl="https://a.example/"/></outline>
                <outline text="b" xmlUrl="https://b.example/"></outline>
              </outline>
              <outline text="c" xmlUrl="https://c.example/"/>
            </body></opml>
            """).Subscriptions.Select(feed => $"{feed.Title}: {string.Join(", ", feed.Categories)}"));

    [Fact]
    public void Names_are_read_whatever_their_case() =>
        Assert.Single(Read("""<OPML><BODY><OUTLINE TEXT="a" XMLURL="https://a.example/"/></BODY></OPML>""").Subscriptions);

    [Fact]
    public void A_feed_in_two_folders_is_one_with_both_categories() => Assert.Equal(
        ["Iran", "Oil"],
        Assert.Single(Read("""
            <opml><body>
              <outline text="Iran"><outline text="a" xmlUrl="https://a.example/"/></outline>
              <outline text="Oil"><outline text="a" xmlUrl="https://a.example/"/></outline>
            </body></opml>
            """).Subscriptions).Categories);

    [Theory]
    [InlineData("feed:https://a.example/rss", "https://a.example/rss")]
    [InlineData("feed://a.example/rss", "http://a.example/rss")]
    public void Addresses_for_feed_readers_are_those_of_the_web(string written, string address) =>
        Assert.Equal(address, Assert.Single(Read($"""<opml><body><outline text="a" xmlUrl="{written}"/></body></opml>""").Subscriptions).Address.AbsoluteUri);

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("feed.xml")]
    [InlineData("ftp://a.example/feed")]
    public void An_address_that_is_not_of_the_web_is_left_out_with_a_warning(string address)
    {
        var opml = Read($"""<opml><body><outline text="a" xmlUrl="{address}"/><outline text="b" xmlUrl="https://b.example/"/></body></opml>""");

        Assert.Equal("b", Assert.Single(opml.Subscriptions).Title);
        Assert.Contains(address, Assert.Single(opml.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_XML_gives_its_feeds_all_the_same() => Assert.Equal(
        ["R&D", "b", "c"],
        Read("""
            <opml><body><!-- <outline text="old" xmlUrl="https://old.example/"/> -->
              <outline text="R&D" xmlUrl="https://a.example/?x=1&y=2">
              <outline text=b xmlUrl='https://b.example/'>
              <outline text="c" xmlUrl="https://c.example/" />
              <outline text="cut
            """).Subscriptions.Select(feed => feed.Title));

    [Fact]
    public void Markup_in_a_title_is_taken_out() => Assert.Equal(
        "Bold news",
        Assert.Single(Read("""<opml><body><outline text="&lt;b&gt;Bold&lt;/b&gt; news" xmlUrl="https://a.example/"/></body></opml>""").Subscriptions).Title);

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>No list</body></html>")]
    [InlineData("{}")]
    public void Anything_else_is_an_error_and_no_exception(string text)
    {
        var opml = Read(text);

        Assert.NotNull(opml.Error);
        Assert.Empty(opml.Subscriptions);
    }

    [Fact]
    public void Folders_without_end_are_read_in_time()
    {
        var opml = Read(string.Concat(Enumerable.Repeat("""<outline text="x">""", 100_000)) + """<outline text="a" xmlUrl="https://a.example/"/>""");

        Assert.Equal("a", Assert.Single(opml.Subscriptions).Title);
    }

    [Fact]
    public void What_is_written_is_read_back() => Gen.Select(Letters(Gen.Char.AlphaNumeric), Letters(Gen.Char["<>&\"' é中"]), Gen.Int[1, 1_000_000])
        .Select((name, odd, number) => new FeedSubscription(new Uri($"https://{number}.example/feed?q=a&b={name}"))
        {
            Title = $"{name} {odd}x",
            Site = new Uri($"https://{number}.example/"),
            Categories = [name],
        })
        .Sample(subscription =>
        {
            var read = Assert.Single(OpmlReader.Read(OpmlWriter.Write("Feeds", [subscription])).Subscriptions);
            Assert.Equal((subscription.Address, subscription.Site), (read.Address, read.Site));
            Assert.Equal(subscription.Categories, read.Categories);
        });

    [Fact]
    public void A_title_is_written_as_the_text_that_it_is() => Assert.Equal(
        "Q&A: \"<less>\" or more",
        Assert.Single(OpmlReader.Read(OpmlWriter.Write("Feeds", [new FeedSubscription(new Uri("https://a.example/")) { Title = "Q&A: \"<less>\" or more" }])).Subscriptions).Title);

    private static Gen<string> Letters(Gen<char> letter) => letter.Array[1, 20].Select(letters => new string(letters));

    private static OpmlDocument Read(string text) => OpmlReader.Read(Encoding.UTF8.GetBytes(text));
}
