namespace SanctionsTracker.Tests.News.Feeds;

public class FeedLinkTests
{
    private const string Address = "https://feeds.example/a/feed.xml";

    [Theory]
    [InlineData("https://news.example/1", "https://news.example/1")]
    [InlineData("https://news.example", "https://news.example")]
    [InlineData("\n  https://news.example/a\n  b ", "https://news.example/a%20%20b")]
    [InlineData("https://news.example/?a=1&amp;b=2", "https://news.example/?a=1&b=2")]
    [InlineData("https://news.example/?a=1&amp;amp;b=2", "https://news.example/?a=1&b=2")]
    [InlineData("/1", "https://feeds.example/1")]
    [InlineData("1?x", "https://feeds.example/a/1?x")]
    [InlineData("//cdn.example/1", "https://cdn.example/1")]
    [InlineData("https://news.example/ایران", "https://news.example/ایران")]
    public void A_link_is_absolute_and_otherwise_as_written(string written, string link) =>
        Assert.Equal(link, Written.Item($"<link>{written}</link>", Address).Link);

    [Theory]
    [InlineData("/1", "/1")]
    [InlineData("//cdn.example/1", "https://cdn.example/1")]
    public void A_link_that_nothing_says_the_base_of_stays_as_written(string written, string link) =>
        Assert.Equal(link, Written.Item($"<link>{written}</link>").Link);

    [Fact]
    public void Where_the_address_is_not_known_links_lead_from_the_site()
    {
        var feed = Written.Feed("<rss><channel><link>https://news.example/world/</link><item><link>1.html</link></item></channel></rss>");

        Assert.Equal("https://news.example/world/1.html", Assert.Single(feed.Items).Link);
    }

    [Fact]
    public void Where_neither_is_known_they_lead_from_where_the_feed_says_it_is()
    {
        var feed = Written.Feed("""
            <rss xmlns:atom="http://www.w3.org/2005/Atom"><channel>
              <atom:link rel="self" href="https://news.example/world/feed.xml"/><link>/world</link><item><link>/1.html</link></item>
            </channel></rss>
            """);

        Assert.Equal(("https://news.example/world", "https://news.example/1.html"), (feed.Link, Assert.Single(feed.Items).Link));
    }

    [Theory]
    [InlineData("<id>/1</id>", "https://feeds.example/1")]
    [InlineData("<id xml:base='https://b.example/'>/1</id>", "https://b.example/1")]
    [InlineData("<guid>/1</guid>", "https://feeds.example/1")]
    [InlineData("<guid isPermaLink='false'>/1</guid>", "/1")]
    [InlineData("<guid>1</guid>", "1")]
    [InlineData("<id>tag:news.example,2017:1</id>", "tag:news.example,2017:1")]
    public void An_id_that_is_a_path_is_one_of_the_site(string element, string id) => Assert.Equal(id, Written.Item(element, Address).Id);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,hello")]
    [InlineData("mailto:desk@news.example")]
    [InlineData("http://")]
    [InlineData("http://?news.example")]
    public void A_link_to_anything_but_the_web_is_left_out_with_a_warning(string written)
    {
        var feed = Written.Feed($"<rss><channel><item><title>One</title><link>{written}</link></item></channel></rss>", Address);

        Assert.Null(Assert.Single(feed.Items).Link);
        Assert.Equal([$"1 link is not of the web and was left out: \"{written}\""], feed.Warnings);
    }

    [Fact]
    public void Bases_within_one_another_add_up()
    {
        var feed = Written.Feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/"><link href="home"/>
              <entry xml:base="y/"><link href="1"/></entry>
              <entry><link xml:base="https://c.example/" href="2"/></entry>
              <entry xml:base="javascript:"><link href="3"/></entry>
            </feed>
            """,
            Address);

        Assert.Equal("https://b.example/x/home", feed.Link);
        Assert.Equal(["https://b.example/x/y/1", "https://c.example/2", "https://b.example/x/3"], feed.Items.Select(item => item.Link));
    }

    [Theory]
    [InlineData("<guid>https://news.example/1</guid>", "https://news.example/1")]
    [InlineData("<guid isPermaLink='true'>/1</guid>", "https://feeds.example/1")]
    [InlineData("<guid isPermaLink='false'>https://news.example/1</guid>", null)]
    [InlineData("<guid>tag:news.example,1</guid>", null)]
    [InlineData("<guid>https://news.example/guid</guid><link>https://news.example/1</link>", "https://news.example/1")]
    public void A_guid_is_the_link_where_there_is_no_other_and_it_may_be_one(string elements, string? link) =>
        Assert.Equal(link, Written.Item(elements, Address).Link);

    [Theory]
    [InlineData("<link rel='enclosure' href='https://a.example/mp3'/><link rel='alternate' href='https://a.example/1'/>")]
    [InlineData("<link rel='self' href='https://a.example/self'/><link href='https://a.example/1'/>")]
    [InlineData("<link type='application/pdf' href='https://a.example/pdf'/><link type='text/html' href='https://a.example/1'/>")]
    [InlineData("<link rel='http://www.iana.org/assignments/relation/alternate' href='https://a.example/1'/>")]
    [InlineData("<link rel='enclosure'>https://a.example/mp3</link><link rel='alternate'>https://a.example/1</link>")]
    [InlineData("<link rel='replies' href='https://a.example/replies'/><id>https://a.example/1</id>")]
    public void The_link_of_an_entry_is_the_one_to_its_page(string elements) =>
        Assert.Equal("https://a.example/1", Written.Entry(elements).Link);

    [Fact]
    public void The_link_behind_one_that_counts_readers_is_taken() =>
        Assert.Equal(
            "https://news.example/1",
            Written.Item("""
                <link>https://feedproxy.example/~r/1</link>
                <feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://news.example/1</feedburner:origLink>
                """).Link);

    [Fact]
    public void A_link_of_Atom_within_RSS_counts_where_it_leads_to_the_item()
    {
        const string Atom = "xmlns:atom='http://www.w3.org/2005/Atom'";

        Assert.Equal("https://news.example/1", Written.Item($"<atom:link {Atom} href='https://news.example/1'/>").Link);
        Assert.Null(Written.Item($"<atom:link {Atom} rel='self' href='https://news.example/feed'/>").Link);
    }
}
