namespace SanctionsTracker.Tests.News.Feeds;

public class BrokenFeedTests
{
    [Theory]
    [InlineData("<rss><channel><item><title>Q & A</title></item></channel></rss>", "Q & A")]
    [InlineData("<rss><channel><item><title>a&b;c &eacute;&nbsp;&#150;</title></item></channel></rss>", "a&b;c é –")]
    [InlineData("<rss><channel><item><title>Profits < losses</title></item></channel></rss>", "Profits < losses")]
    [InlineData("\n \uFEFF<?xml version='1.0'?><rss><channel><item><title>One</title></item></channel></rss>", "One")]
    [InlineData("<?xml version='1.1'?><rss><channel><item><title>One</title></item></channel></rss>", "One")]
    [InlineData("<br /><b>Warning</b>: in <i>x.php</i><?xml version='1.0'?><rss><channel><item><title>One</title></item></channel></rss>", "One")]
    [InlineData("<!-- <rss> --><rss><channel><item><title>One</title></item></channel></rss></html>", "One")]
    [InlineData("<rss><channel><item><title>One</title><media:thumbnail url='x'/></item></channel></rss>", "One")]
    [InlineData("<rss><channel><item><TITLE>One</title></item></channel></rss>", "One")]
    [InlineData("<rss><channel><item><title>One</item></channel></rss>", "One")]
    [InlineData("<rss><channel><item><title>One<link>https://news.example/</link></item></channel></rss>", "One")]
    [InlineData("<rss><channel><item><description>a<br>b<p>c</description><title>One</title></item></channel></rss>", "One")]
    [InlineData("<rss><channel><item a='1' a='2' b=c d><title>One</title></item></channel></rss>", "One")]
    [InlineData("<rss><channel><item></b><title>One</i></title></item></channel></rss>", "One")]
    [InlineData("<rss><channel><item><title>O\u0001ne</title></item></channel></rss>", "One")]
    [InlineData("<rss><channel><item><title>One&#xD800;</title></item></channel></rss>", "One\uFFFD")]
    [InlineData("<rss><channel><item><title>One &#55357;&#56832;&#xD83D;&#xDE00;</title></item></channel></rss>", "One 😀😀")]
    [InlineData("<rss><channel><item><title>&#55357;&#65;&#56832;</title></item></channel></rss>", "\uFFFDA\uFFFD")]
    [InlineData("<rss><channel><item><title><![CDATA[One</title></item></channel></rss>", "One")]
    [InlineData("<!DOCTYPE rss [<!ENTITY one 'One'>]><rss><channel><item><title>&one;</title></item></channel></rss>", "One")]
    public void A_feed_that_is_not_well_formed_is_read_all_the_same(string text, string title) =>
        Assert.Equal(title, Assert.Single(Written.Feed(text).Items).Title);

    [Fact]
    public void What_was_repaired_is_said()
    {
        Assert.Equal(
            ["The XML is not well-formed, and was repaired before it was read"],
            Written.Feed("<rss><channel><item><title>Q & A</title></item></channel></rss>").Warnings);
        Assert.Equal(["The XML is cut short, and was read as far as it goes"], Written.Feed("<rss><channel><item><title>One").Warnings);
    }

    [Fact]
    public void An_item_ends_where_the_next_begins()
    {
        var feed = Written.Feed("<rss><channel><item><title>One</title><item><title>Two</title></channel></rss>");

        Assert.Equal(["One", "Two"], feed.Items.Select(item => item.Title));
    }

    [Theory]
    [InlineData("<item><title>Two</title><link>https://news.exam", "Two")]
    [InlineData("<item><title>Two and", "Two and")]
    [InlineData("<item><link>https://news.example/2</link>", null)]
    [InlineData("<item><ti", null)]
    public void Of_a_feed_that_is_cut_short_the_last_item_is_kept_where_it_has_a_title(string end, string? last)
    {
        var feed = Written.Feed($"<rss><channel><item><title>One</title></item>{end}");

        Assert.Equal(last is null ? ["One"] : ["One", last], feed.Items.Select(item => item.Title));
    }

    [Fact]
    public void An_item_that_is_whole_is_kept_without_a_title_where_the_feed_is_cut_short_after_it() =>
        Assert.Equal(
            "https://news.example/?a=1&b=2",
            Assert.Single(Written.Feed("<rss><channel><item><link>https://news.example/?a=1&amp;b=2</link></item></channel></rss").Items).Link);

    [Fact]
    public void Half_a_link_is_none() => Assert.Null(Assert.Single(Written.Feed("<rss><channel><item><title>One</title><link>https://news.exam").Items).Link);

    [Fact]
    public void Prefixes_mean_what_they_usually_do_where_nobody_declares_them()
    {
        var item = Assert.Single(Written.Feed("<rss><channel><item><dc:creator>Ada</dc:creator><dc:date>2017-02-03</dc:date></item></channel></rss>").Items);

        Assert.Equal(("Ada", new DateTimeOffset(2017, 2, 3, 0, 0, 0, TimeSpan.Zero)), (item.Author, item.Published));
    }

    [Fact]
    public void An_undeclared_prefix_of_an_attribute_is_no_obstacle() =>
        Assert.Equal("https://r.example/1", Assert.Single(Written.Feed("<rdf:RDF><item rdf:about='https://r.example/1'><title>One</title></item></rdf:RDF>").Items).Id);
}
