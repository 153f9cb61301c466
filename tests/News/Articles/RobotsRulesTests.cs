using SanctionsTracker.News.Articles;

namespace SanctionsTracker.Tests.News.Articles;

/// <summary>robots.txt by RFC 9309; several of the cases are the RFC's own.</summary>
public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("/example/page/", true)]
    [InlineData("/example/page/disallowed.gif", false)]
    [InlineData("/example/other", true)]
    public void The_longest_match_decides(string path, bool allowed) => Assert.Equal(allowed, Allows(
        """
        User-Agent: foobot
        Allow: /example/page/
        Disallow: /example/page/disallowed.gif
        """, path, "foobot"));

    [Fact]
    public void Of_two_matches_of_one_length_the_one_that_allows_decides() =>
        Assert.True(Allows("User-agent: *\nDisallow: /page\nAllow: /page", "/page"));

    [Fact]
    public void Groups_that_name_us_apply_together_and_the_others_do_not()
    {
        const string Text = "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: SANCTIONSTRACKER/2.0\nDisallow: /a\n\nUser-agent: sanctionstracker\nDisallow: /b";

        Assert.Equal([false, false, true], new[] { "/a", "/b", "/c" }.Select(path => Allows(Text, path)));
    }

    [Fact]
    public void Without_a_group_of_ours_that_of_everyone_applies() =>
        Assert.False(Allows("User-agent: other\nAllow: /\n\nUser-agent: *\nDisallow: /news", "/news/1"));

    [Theory]
    [InlineData("/*.php", "/index.php?a=1", true)]
    [InlineData("/*.php$", "/index.php?a=1", false)]
    [InlineData("/*.php$", "/a.php/index.php", true)]
    [InlineData("/fish*salmon", "/fish/and/salmon.html", true)]
    [InlineData("/fish*salmon", "/salmon/fish", false)]
    [InlineData("/fish$", "/fish", true)]
    [InlineData("/fish$", "/fish/", false)]
    [InlineData("*/print", "/a/print", true)]
    public void Patterns_know_any_characters_and_the_end(string pattern, string path, bool matches) =>
        Assert.Equal(!matches, Allows($"User-agent: *\nDisallow: {pattern}", path));

    [Theory]
    [InlineData("/foo/bar/%62%61%7A", "/foo/bar/baz")]
    [InlineData("/foo/bar/ツ", "/foo/bar/%E3%83%84")]
    public void Escaped_and_plain_paths_are_the_same(string pattern, string path) =>
        Assert.False(Allows($"User-agent: *\nDisallow: {pattern}", path));

    [Fact]
    public void Comments_blank_lines_and_unknown_lines_are_passed_over() =>
        Assert.False(Allows("\uFEFF# ours\r\nUser-agent: * # all\r\n\r\nSitemap: https://example.org/s.xml\r\nnonsense\r\nDisallow: /a # private\r\n", "/a"));

    [Fact]
    public void An_empty_disallow_allows_everything() => Assert.True(Allows("User-agent: *\nDisallow:", "/a"));

    [Fact]
    public void The_file_itself_may_always_be_fetched() => Assert.True(Allows("User-agent: *\nDisallow: /", "/robots.txt"));

    [Fact]
    public void A_crawl_delay_is_known() =>
        Assert.Equal(TimeSpan.FromSeconds(2.5), RobotsRules.Parse("User-agent: *\nCrawl-delay: 2.5", "us").CrawlDelay);

    [Fact]
    public void A_pattern_of_many_stars_is_matched_in_no_time() =>
        Assert.True(Allows($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("a*", 1000))}b", "/" + new string('a', 5000)));

    private static bool Allows(string text, string path, string product = "sanctionstracker") =>
        RobotsRules.Parse(text, product).Allows(new Uri("https://example.org" + path));
}
