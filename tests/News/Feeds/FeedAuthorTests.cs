namespace SanctionsTracker.Tests.News.Feeds;

public class FeedAuthorTests
{
    private const string DublinCore = "xmlns:dc='http://purl.org/dc/elements/1.1/'";

    [Theory]
    [InlineData("desk@news.example (Ada Byron)", "Ada Byron")]
    [InlineData("Ada Byron &lt;desk@news.example&gt;", "Ada Byron")]
    [InlineData("Ada Byron (desk@news.example)", "Ada Byron")]
    [InlineData("desk@news.example", "desk@news.example")]
    [InlineData("&lt;desk@news.example&gt;", "desk@news.example")]
    [InlineData("Ada Byron (mailto:desk@news.example)", "Ada Byron")]
    [InlineData("desk@news.example (Ada (A.) Byron)", "Ada (A.) Byron")]
    [InlineData("Ada Byron (@ada)", "Ada Byron (@ada)")]
    [InlineData("Ada Byron", "Ada Byron")]
    [InlineData("by &lt;a href=\"/ada\"&gt;Ada Byron&lt;/a&gt;", "by Ada Byron")]
    [InlineData("by <a href=\"/ada\">Ada Byron</a>", "by Ada Byron")]
    [InlineData("<name>Ada Byron</name><email>desk@news.example</email>", "Ada Byron")]
    public void An_author_of_RSS_is_a_name_in_any_of_its_forms(string written, string author) =>
        Assert.Equal(author, Written.Item($"<author>{written}</author>").Author);

    [Fact]
    public void A_name_in_a_module_goes_before_a_bare_mail_address() =>
        Assert.Equal("Ada", Written.Item($"<author>desk@news.example</author><dc:creator {DublinCore}>Ada</dc:creator>").Author);

    [Fact]
    public void Several_creators_are_all_named_each_once() =>
        Assert.Equal("Ada, Bo", Written.Item($"<dc:creator {DublinCore}>Ada</dc:creator><dc:creator {DublinCore}>Bo</dc:creator><dc:creator {DublinCore}>Bo</dc:creator>").Author);

    [Theory]
    [InlineData("<author><name/><email>ada@a.example</email></author>", "ada@a.example")]
    [InlineData("<author><uri>https://a.example/ada</uri></author>", "https://a.example/ada")]
    public void An_author_of_Atom_without_a_name_is_what_else_is_said(string author, string expected) =>
        Assert.Equal(expected, Written.Entry(author).Author);

    [Theory]
    [InlineData("<entry><author><name>Own</name></author></entry>", "Own")]
    [InlineData("<entry><source><author><name>Source</name></author></source></entry>", "Source")]
    [InlineData("<entry/>", "Feed")]
    public void An_entry_of_Atom_inherits_its_authors_from_its_source_and_then_from_the_feed(string entry, string author)
    {
        var feed = Written.Feed($"<feed xmlns='http://www.w3.org/2005/Atom'>{entry}<author><name>Feed</name></author></feed>");

        Assert.Equal(author, Assert.Single(feed.Items).Author);
    }

    [Fact]
    public void The_editor_of_an_RSS_channel_is_not_the_author_of_its_items()
    {
        var feed = Written.Feed("<rss><channel><managingEditor>ed@news.example (Ed)</managingEditor><item><title>One</title></item></channel></rss>");

        Assert.Null(Assert.Single(feed.Items).Author);
    }
}
