using System.Diagnostics;
using System.Text;
using CsCheck;
using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.Tests.News.Feeds;

public class HostileFeedTests
{
    private const int Many = 100_000;

    private static readonly string[] Pieces =
    [
        "<rss>", "<channel>", "<item>", "</item>", "<title>", "</title>", "<link>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>", "<", ">", "&",
        "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "<!DOCTYPE a [<!ENTITY b 'c'>", "&b;", "&#0;", "&#xD800;", "&lt;b&gt;", "&lt;script", "\"", "'", "=",
        " xml:base='http://['", " xmlns='http://www.w3.org/2000/xmlns/'", "<xmlns:a/>", "<a:b:c>", "{\"items\":[", "{\"title\":\"\\ud800\"}", "]", "\0", "\uFEFF", "\uD83D", "é",
        "<pubDate>Fri, 03 Feb 30000", "<guid isPermaLink='true'>", "<author>", "a@b (", "<dc:date>",
    ];

    [Fact]
    public void Whatever_is_put_together_it_is_read_to_an_end_without_an_exception() =>
        Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 40].Sample(pieces =>
        {
            var feed = FeedReader.Read(Encoding.UTF8.GetBytes(string.Concat(pieces)), new Uri("https://feeds.example/"), null);
            Assert.All(feed.Items, item => Assert.True(item.Link is null || item.Link.StartsWith("http", StringComparison.OrdinalIgnoreCase)));
        });

    [Fact]
    public void Whatever_bytes_there_are_they_are_read_to_an_end_without_an_exception() =>
        Gen.Select(Gen.Byte.Array[0, 200], Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 10]).Sample((bytes, pieces) =>
        {
            byte[] content = [.. Encoding.UTF8.GetBytes("<rss><channel><item>"), .. bytes, .. Encoding.UTF8.GetBytes(string.Concat(pieces))];
            Assert.NotNull(FeedReader.Read(content, null, "text/xml; charset=utf-16").Items);
        });

    [Theory]
    [InlineData("""{"\ud800":1,"items":[{"title":"a"}]}""")]
    [InlineData("""{"items":[{"title":"a"},{"\ud800":1,"\ud800itle":"b"}]}""")]
    public void Half_a_character_in_the_names_of_JSON_loses_nothing_beside_it(string json) => Assert.Equal("a", Written.Feed(json).Items[0].Title);

    [Fact]
    public void Entities_that_multiply_are_not_expanded()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(level => $"<!ENTITY lol{level} \"{Repeated($"&lol{level - 1};", 10)}\">"));

        var feed = InTime(() => Written.Feed($"<!DOCTYPE x [<!ENTITY lol0 \"lol\">{laughs}]><rss><channel><item><title>&lol9;</title></item></channel></rss>"));

        Assert.Equal("&lol9;", Assert.Single(feed.Items).Title);
    }

    [Fact]
    public void A_long_entity_named_often_is_not_expanded_for_ever()
    {
        var feed = InTime(() => Written.Feed($"<!DOCTYPE x [<!ENTITY a \"{Repeated("a", 60_000)}\">]><rss><channel><item><title>{Repeated("&a;", Many)}</title></item></channel></rss>"));

        Assert.InRange(Assert.Single(feed.Items).Title!.Length, 1, 3_000_000);
    }

    [Fact]
    public void A_file_that_an_entity_names_is_not_read()
    {
        var feed = Written.Feed("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&a;</title></item></channel></rss>");

        Assert.Equal("&a;", Assert.Single(feed.Items).Title);
    }

    [Theory]
    [InlineData("<rss><channel><item><title>One</title><description>", "<div>", "</description></item></channel></rss>")]
    [InlineData("<rss><channel><item><title>One</title><description>", "&lt;div&gt;", "</description></item></channel></rss>")]
    [InlineData("<rss><channel><item><title>One</title>", "<x:a>", "")]
    [InlineData("<rss><channel><item><title>One</title><description>", "<!--", "")]
    [InlineData("<rss><channel><item><title>One</title><description>", "&lt;a b=\"", "")]
    [InlineData("<rss><channel><item><title>One</title><description>", "<a b=\"", "")]
    [InlineData("<rss><channel><item><title>One</title><description>", "</p>", "")]
    [InlineData("<rss><channel><item><title>One</title><description>", "&amp;", "")]
    [InlineData("<rss><channel><item><title>One</title><author>", "a@", "</author></item>")]
    [InlineData("<rss><channel><item><title>One</title>", "<category>a</category><author>b</author>", "</item>")]
    public void A_hundred_thousand_of_anything_take_their_time_and_no_more(string before, string repeated, string after) =>
        Assert.Equal("One", Assert.Single(InTime(() => Written.Feed(before + Repeated(repeated, Many) + after)).Items).Title);

    [Fact]
    public void A_hundred_thousand_items_are_all_read()
    {
        var items = Repeated("<item><title>One</title><link>https://news.example/1</link><pubDate>Fri, 03 Feb 2017 15:30:00 GMT</pubDate></item>", Many);

        Assert.Equal(Many, InTime(() => Written.Feed($"<rss><channel>{items}</channel></rss>")).Items.Count);
        Assert.Equal(Many, InTime(() => Written.Feed($"<rss><channel>&{items}</channel></rss>")).Items.Count);
    }

    [Fact]
    public void Channels_within_channels_end_somewhere() =>
        Assert.Empty(InTime(() => Written.Feed(Repeated("<channel>", Many) + "<item><title>One</title></item>")).Items);

    [Fact]
    public void JSON_within_JSON_ends_somewhere() =>
        Assert.Empty(InTime(() => Written.Feed("""{"version":"https://jsonfeed.org/version/1","items":[""" + Repeated("[", Many))).Items);

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    // Far above what it takes, far below what anything but linear time would.
    private static FeedDocument InTime(Func<FeedDocument> read)
    {
        var clock = Stopwatch.StartNew();
        var feed = read();
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        return feed;
    }
}
