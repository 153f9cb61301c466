using SanctionsTracker.News.Intake;

namespace SanctionsTracker.Tests.News.Intake;

public sealed class CanonicalLinkTests
{
    [Theory]
    [InlineData("https://www.Example.org/News/A/", "http://example.org/News/A")]
    [InlineData("https://example.org/a?utm_source=rss&utm_campaign=x&id=7", "https://example.org/a?id=7#comments")]
    [InlineData("https://example.org:443/a?b=2&a=1", "https://example.org/a?a=1&b=2")]
    [InlineData("https://example.org/a?fbclid=1&at_medium=RSS", "https://example.org/a")]
    public void Spellings_of_one_address_are_the_same(string one, string other) =>
        Assert.Equal(CanonicalLink.Of(new Uri(one)), CanonicalLink.Of(new Uri(other)));

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/A")]
    [InlineData("https://example.org/a?id=1", "https://example.org/a?id=2")]
    [InlineData("https://example.org/a", "https://example.org:8443/a")]
    [InlineData("https://example.org/a", "https://m.example.org/a")]
    [InlineData("https://example.org/a", "https://example.org/a/amp")]
    public void Other_addresses_are_not(string one, string other) =>
        Assert.NotEqual(CanonicalLink.Of(new Uri(one)), CanonicalLink.Of(new Uri(other)));
}
