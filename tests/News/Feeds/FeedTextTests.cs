namespace SanctionsTracker.Tests.News.Feeds;

public class FeedTextTests
{
    [Theory]
    [InlineData("Plain", "Plain")]
    [InlineData("  two\n\t words&#160;and&#x2003;more ", "two words and more")]
    [InlineData("<![CDATA[A & B < C]]>", "A & B < C")]
    [InlineData("&lt;b&gt;Bold&lt;/b&gt; move", "Bold move")]
    [InlineData("<b>Bold</b> move", "Bold move")]
    [InlineData("&amp;lt;b&amp;gt;Bold&amp;lt;/b&amp;gt; move", "Bold move")]
    [InlineData("History of the &lt;blink&gt; tag", "History of the <blink> tag")]
    [InlineData("&lt;/example&gt;", "</example>")]
    [InlineData("1 &lt; 2 &gt; 0", "1 < 2 > 0")]
    [InlineData("one&lt;br&gt;two", "one two")]
    [InlineData("AT&amp;amp;T", "AT&T")]
    [InlineData("Ros&amp;eacute; &amp;copy 2017 &amp;hellip;", "Rosé © 2017 …")]
    [InlineData("&amp;nosuchthing; &amp; more", "&nosuchthing; & more")]
    [InlineData("don&#146;t &amp;#150; &#x93;do&#x94;", "don’t – “do”")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;Headline", "Headline")]
    [InlineData("&lt;img src=x onerror=\"alert('>')\"&gt;Headline", "Headline")]
    [InlineData("&lt;!-- not &gt; shown --&gt;Headline", "Headline")]
    [InlineData("&lt;![CDATA[Headline]]&gt;", "Headline")]
    [InlineData("می‌خواهد", "می‌خواهد")]
    [InlineData("a\u202Eb\u2066c\u200Fd\uFEFFe", "abcde")]
    public void A_title_is_plain_text(string written, string title) => Assert.Equal(title, Written.Item($"<title>{written}</title>").Title);

    [Theory]
    [InlineData("<title type='text'>AT&amp;T &lt;S&gt;</title>", "AT&T <S>")]
    [InlineData("<title>Use of &lt;em&gt;</title>", "Use of <em>")]
    [InlineData("<title type='html'>Use of &amp;lt;em&amp;gt;</title>", "Use of <em>")]
    [InlineData("<title type='html'>&lt;em&gt;Use</title>", "Use")]
    [InlineData("<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>unique_ptr<b>&lt;S&gt;</b></div></title>", "unique_ptr<S>")]
    public void A_title_of_Atom_is_what_its_type_says(string element, string title) => Assert.Equal(title, Written.Entry(element).Title);

    [Fact]
    public void Text_that_was_encoded_twice_is_decoded_twice() => Assert.Equal("Café – “x”", Written.Item("<title>CafÃ© â\u0080\u0093 â\u0080\u009cxâ\u0080\u009d</title>").Title);

    [Fact]
    public void Text_that_only_looks_encoded_twice_in_part_is_left_alone() => Assert.Equal("Ã© and é", Written.Item("<title>Ã© and é</title>").Title);

    [Fact]
    public void Paragraphs_do_not_run_into_one_another_and_words_are_not_torn() =>
        Assert.Equal("One. Two re-designated", Written.Item("<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &lt;b&gt;re&lt;/b&gt;-designated&lt;/p&gt;</description>").Summary);

    [Fact]
    public void A_script_does_not_part_words() => Assert.Equal("unsafe", Written.Item("<description>un&lt;script&gt;x()&lt;/script&gt;safe</description>").Summary);

    [Theory]
    [InlineData("<content type='application/octet-stream'>RXhhbXBsZSA8Yj5BdG9tPC9iPg==</content>", "Example Atom")]
    [InlineData("<summary mode='base64'>RXhhbXBsZSA8Yj5BdG9tPC9iPg==</summary>", "Example Atom")]
    [InlineData("<content type='application/octet-stream'>Not in base 64!</content>", "Not in base 64!")]
    [InlineData("<content type='image/png'>iVBORw0KGgo=</content>", null)]
    [InlineData("<content type='application/xml'>RXhhbXBsZQ==</content>", "RXhhbXBsZQ==")]
    public void Content_in_base_64_is_decoded_where_it_is_text(string element, string? summary) => Assert.Equal(summary, Written.Entry(element).Summary);

    [Fact]
    public void A_description_for_podcasts_goes_before_their_subtitle() =>
        Assert.Equal("Described", Written.Item("<itunes:subtitle>Sub</itunes:subtitle><googleplay:description>Described</googleplay:description>").Summary);

    [Fact]
    public void The_summary_is_the_description_and_the_content_where_there_is_none()
    {
        const string Content = "<content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'>&lt;p&gt;All of it&lt;/p&gt;</content:encoded>";

        Assert.Equal("In short", Written.Item($"{Content}<description>In short</description>").Summary);
        Assert.Equal("All of it", Written.Item($"<description/>{Content}").Summary);
    }
}
