using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.Tests.News.Feeds;

public class FeedFormatTests
{
    [Fact]
    public void An_RSS_2_feed_is_read_with_all_that_it_says()
    {
        var feed = Written.Feed("""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"><channel>
              <title>Sanctions &amp; more</title><link>https://news.example/</link><language>en-gb</language><ttl>90</ttl>
              <image><title>Logo</title><link>https://news.example/logo</link></image>
              <item>
                <title>Forty added</title><link>https://news.example/1</link><guid isPermaLink="false">n-1</guid>
                <pubDate>Fri, 03 Feb 2017 15:30:00 GMT</pubDate><author>desk@news.example (Ada Byron)</author>
                <description>&lt;p&gt;The list &lt;b&gt;grew&lt;/b&gt;.&lt;/p&gt;</description><category>Iran</category><category>Missiles</category>
              </item>
            </channel></rss>
            """);

        Assert.Equal(("Sanctions & more", "https://news.example/", "en-gb"), (feed.Title, feed.Link, feed.Language));
        Assert.Equal(TimeSpan.FromMinutes(90), feed.UpdateInterval);
        Assert.Empty(feed.Warnings);
        Assert.Null(feed.Error);
        var item = Assert.Single(feed.Items);
        Assert.Equal(("Forty added", "https://news.example/1", "n-1"), (item.Title, item.Link, item.Id));
        Assert.Equal(new DateTimeOffset(2017, 2, 3, 15, 30, 0, TimeSpan.Zero), item.Published);
        Assert.Equal(("Ada Byron", "The list grew."), (item.Author, item.Summary));
        Assert.Equal(["Iran", "Missiles"], item.Categories);
    }

    [Fact]
    public void An_Atom_feed_is_read_with_all_that_it_says()
    {
        var feed = Written.Feed("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fa">
              <title type="html">News &amp;amp; notes</title><link rel="self" href="https://a.example/feed"/><link href="https://a.example/"/>
              <entry>
                <id>urn:1</id><title>Delisted</title><link rel="alternate" href="https://a.example/1"/>
                <published>2016-01-16T20:00:00Z</published><updated>2016-01-17T08:00:00+01:00</updated>
                <author><name>Ada</name></author><author><name>Bo</name></author>
                <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Out <i>today</i></div></summary><category term="iran" label="Iran"/>
              </entry>
            </feed>
            """);

        Assert.Equal(("News & notes", "https://a.example/", "fa"), (feed.Title, feed.Link, feed.Language));
        var entry = Assert.Single(feed.Items);
        Assert.Equal(("urn:1", "Delisted", "https://a.example/1"), (entry.Id, entry.Title, entry.Link));
        Assert.Equal(new DateTimeOffset(2016, 1, 16, 20, 0, 0, TimeSpan.Zero), entry.Published);
        Assert.Equal(new DateTimeOffset(2016, 1, 17, 7, 0, 0, TimeSpan.Zero), entry.Updated);
        Assert.Equal(("Ada, Bo", "Out today"), (entry.Author, entry.Summary));
        Assert.Equal(["Iran"], entry.Categories);
    }

    [Fact]
    public void Atom_0_3_has_other_names_for_its_dates_and_media_types_for_its_texts()
    {
        var feed = Written.Feed("""
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
              <title type="text/html" mode="escaped">One &lt;b&gt;two&lt;/b&gt;</title><summary type="text/html" mode="base64">PHA+VGhyZWU8L3A+</summary>
              <issued>2004-01-02T03:04:05Z</issued><created>2004-01-01T00:00:00Z</created><modified>2004-02-02T03:04:05Z</modified>
            </entry></feed>
            """);

        var entry = Assert.Single(feed.Items);
        Assert.Equal(("One two", "Three"), (entry.Title, entry.Summary));
        Assert.Equal(new DateTimeOffset(2004, 1, 2, 3, 4, 5, TimeSpan.Zero), entry.Published);
        Assert.Equal(new DateTimeOffset(2004, 2, 2, 3, 4, 5, TimeSpan.Zero), entry.Updated);
    }

    [Theory]
    [InlineData("http://purl.org/rss/1.0/")]
    [InlineData("http://my.netscape.com/rdf/simple/0.9/")]
    [InlineData("http://nobody.example/knows")]
    public void The_items_of_RDF_stand_beside_their_channel_in_whatever_namespace(string rss)
    {
        var feed = Written.Feed($"""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns="{rss}">
              <channel rdf:about="https://r.example/"><title>R</title><link>https://r.example/</link>
                <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
                <items><rdf:Seq><rdf:li rdf:resource="https://r.example/1"/></rdf:Seq></items></channel>
              <item rdf:about="https://r.example/1"><title>One</title><dc:date>2007-03-24</dc:date><dc:creator>Ada</dc:creator></item>
            </rdf:RDF>
            """);

        Assert.Equal(("R", TimeSpan.FromHours(6)), (feed.Title, feed.UpdateInterval));
        var item = Assert.Single(feed.Items);
        Assert.Equal(("One", "https://r.example/1", "https://r.example/1", "Ada"), (item.Title, item.Link, item.Id, item.Author));
        Assert.Equal(new DateTimeOffset(2007, 3, 24, 0, 0, 0, TimeSpan.Zero), item.Published);
    }

    [Fact]
    public void A_JSON_feed_is_read_with_all_that_it_says()
    {
        var feed = Written.Feed("""
            {"version":"https://jsonfeed.org/version/1.1","title":"J","home_page_url":"https://j.example/","language":"en","authors":[{"name":"Ada"}],
             "items":[{"id":7,"url":"/1","title":"One","content_html":"<p>Two</p>","date_published":"2020-01-02T03:04:05+03:30","tags":["Iran"]},
                      {"id":"8","external_url":"https://k.example/2","author":{"name":"Bo"},"date_modified":"2020-01-03"}]}
            """);

        Assert.Equal(("J", "https://j.example/", "en"), (feed.Title, feed.Link, feed.Language));
        Assert.Equal(["7", "8"], feed.Items.Select(item => item.Id));
        Assert.Equal(["https://j.example/1", "https://k.example/2"], feed.Items.Select(item => item.Link));
        Assert.Equal(["Ada", "Bo"], feed.Items.Select(item => item.Author));
        Assert.Equal(("Two", "Iran"), (feed.Items[0].Summary, Assert.Single(feed.Items[0].Categories)));
        Assert.Equal(new DateTimeOffset(2020, 1, 1, 23, 34, 5, TimeSpan.Zero), feed.Items[0].Published);
        Assert.Equal(new DateTimeOffset(2020, 1, 3, 0, 0, 0, TimeSpan.Zero), feed.Items[1].Updated);
    }

    [Fact]
    public void Of_a_JSON_feed_that_breaks_off_the_items_before_are_kept()
    {
        var feed = Written.Feed("""{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"One"},{"id":"2","tit""");

        Assert.Equal("One", Assert.Single(feed.Items).Title);
        Assert.Contains("broken", Assert.Single(feed.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_elements_are_understood_in_any_case()
    {
        var feed = Written.Feed("<RSS><CHANNEL><TITLE>Loud</TITLE><ITEM><TITLE>One</TITLE><PUBDATE>2017-02-03</PUBDATE></ITEM></CHANNEL></RSS>");

        Assert.Equal(("Loud", "One"), (feed.Title, Assert.Single(feed.Items).Title));
    }

    [Fact]
    public void Words_of_another_vocabulary_are_not_taken_for_those_of_the_feed()
    {
        var item = Written.Item("<x:title xmlns:x='urn:x'>Wrong</x:title><title>Right</title><x:link xmlns:x='urn:x'>https://wrong.example/</x:link>");

        Assert.Equal(("Right", null), (item.Title, item.Link));
    }

    [Fact]
    public void A_title_of_the_feeds_own_words_goes_before_that_of_a_module()
    {
        const string Modules = "xmlns:media='http://search.yahoo.com/mrss/' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'";

        Assert.Equal("Own", Written.Item($"<media:title {Modules}>Picture</media:title><title>Own</title>").Title);
        Assert.Equal("Picture", Written.Item($"<media:group {Modules}><media:title>Picture</media:title></media:group>").Title);
        Assert.Equal("Talk", Written.Item($"<itunes:title {Modules}>Talk</itunes:title><media:title {Modules}>Picture</media:title>").Title);
    }

    [Fact]
    public void A_date_of_Dublin_Core_is_either_date_where_nothing_better_is()
    {
        var (january, february) = (new DateTimeOffset(2017, 1, 2, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2017, 2, 3, 0, 0, 0, TimeSpan.Zero));
        const string Date = "<dc:date>2017-02-03</dc:date>";
        FeedItem[] items =
        [
            Written.Item(Date),
            Written.Item($"{Date}<pubDate>2017-01-02</pubDate>"),
            Written.Item($"<pubDate>2017-01-02</pubDate>{Date}"),
            Written.Item($"{Date}<dcterms:modified>2017-01-02</dcterms:modified>"),
        ];

        Assert.Equal(
            [(february, february), (january, february), (january, february), (february, january)],
            items.Select(item => (item.Published!.Value, item.Updated!.Value)));
    }

    [Fact]
    public void A_channel_of_CDF_has_its_links_and_dates_in_attributes()
    {
        var feed = Written.Feed("""
            <CHANNEL HREF="https://news.example/"><TITLE>World</TITLE>
              <ITEM HREF="https://news.example/1" LASTMOD="2017-02-03T15:30Z"><TITLE>One</TITLE><ABSTRACT>In short</ABSTRACT></ITEM>
            </CHANNEL>
            """);
        var item = Assert.Single(feed.Items);

        Assert.Equal(("World", "https://news.example/"), (feed.Title, feed.Link));
        Assert.Equal(("One", "https://news.example/1", "In short"), (item.Title, item.Link, item.Summary));
        Assert.Equal(new DateTimeOffset(2017, 2, 3, 15, 30, 0, TimeSpan.Zero), item.Updated);
    }

    [Fact]
    public void A_date_that_cannot_be_read_loses_neither_the_item_nor_a_worse_date()
    {
        var feed = Written.Feed("""
            <rss><channel xmlns:dc="http://purl.org/dc/elements/1.1/">
              <item><title>One</title><pubDate>the day before</pubDate><dc:date>2017-02-03</dc:date></item>
              <item><title>Two</title><pubDate>Fri, 03 Feb 30000 15:30:00 GMT</pubDate></item>
            </channel></rss>
            """);

        Assert.Equal([new DateTimeOffset(2017, 2, 3, 0, 0, 0, TimeSpan.Zero), null], feed.Items.Select(item => item.Published));
        Assert.Equal(["2 dates could not be read; the first: \"the day before\""], feed.Warnings);
    }

    [Theory]
    [InlineData("", "It is empty")]
    [InlineData("Not found", "It is text, not a feed")]
    [InlineData("<!DOCTYPE html><html><body><p>Not found</p></body></html>", "It is a page of HTML, not a feed")]
    [InlineData("<opml><body/></opml>", "It has none of the elements that a feed begins with")]
    [InlineData("{\"error\":\"not found\"}", "It is JSON, but not a JSON Feed")]
    public void What_is_no_feed_is_an_error_in_words(string text, string error) => Assert.Equal(error, Written.Feed(text).Error);

    [Fact]
    public void A_feed_without_items_is_no_error()
    {
        var feed = Written.Feed("<rss><channel><title>Quiet</title></channel></rss>");

        Assert.Equal(("Quiet", null), (feed.Title, feed.Error));
        Assert.Empty(feed.Items);
    }
}
