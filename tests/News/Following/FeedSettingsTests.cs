using Microsoft.Extensions.Configuration;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.News.Following;

namespace SanctionsTracker.Tests.News.Following;

public sealed class FeedSettingsTests
{
    [Fact]
    public void Without_settings_the_shipped_feeds_are_followed() =>
        Assert.Equal(
            ["un-news", "state", "eu-council", "fcdo", "bbc-world", "crisisgroup", "treasury", "ofac-actions"],
            Read().Feeds.Select(feed => feed.Id));

    [Fact]
    public void A_new_id_with_an_address_is_a_new_feed()
    {
        var feed = Read(
            ("Feeds:my_feed:Address", "https://example.org/feed"), ("Feeds:my_feed:Title", "Mine"), ("Feeds:my_feed:Countries:0", "ir"), ("Feeds:my_feed:Countries:1", "SYR"),
            ("Feeds:my_feed:Topics", "oil, banking"), ("Feeds:my_feed:Articles", "false"), ("Feeds:my_feed:MinimumInterval", "01:00:00")).Feeds[^1];

        Assert.Equal(("my-feed", "Mine", "https://example.org/feed", FeedKind.Feed, false), (feed.Id, feed.Title, feed.Address.ToString(), feed.Kind, feed.Articles));
        Assert.Equal(["IRN", "SYR"], feed.Countries.Select(country => country.Value));
        Assert.Equal(["oil", "banking"], feed.Topics);
        Assert.Equal((TimeSpan.FromHours(1), TimeSpan.FromDays(1)), (feed.MinimumInterval, feed.MaximumInterval));
    }

    [Fact]
    public void A_shipped_feed_can_be_moved_and_keeps_its_other_settings()
    {
        var feed = Read(("Feeds:treasury:Address", "http://127.0.0.1:8080/manifest.json")).Feeds.Single(feed => feed.Id == "treasury");

        Assert.Equal(("http://127.0.0.1:8080/manifest.json", FeedKind.Treasury), (feed.Address.ToString(), feed.Kind));
    }

    [Fact]
    public void A_disabled_feed_is_not_followed_and_known_as_disabled()
    {
        var feeds = Read(("Feeds:bbc_world:Enabled", "false"));

        Assert.DoesNotContain("bbc-world", feeds.Feeds.Select(feed => feed.Id));
        Assert.Equal(["bbc-world"], feeds.Disabled.Select(feed => feed.Id));
    }

    [Fact]
    public void The_environments_spelling_goes_before_that_of_the_shipped_file() =>
        Assert.Equal(["bbc-world"], Read(("Feeds:bbc-world:Enabled", "true"), ("Feeds:bbc_world:Enabled", "false")).Disabled.Select(feed => feed.Id));

    [Theory]
    [InlineData("Feeds:my-feed:Title", "Mine", "Feeds:my-feed: it has no Address")]
    [InlineData("Feeds:state:Adress", "https://example.org", "Feeds:state: there is no setting 'Adress'. Known: Address, ")]
    [InlineData("Feeds:state:Address", "example.org/feed", "Feeds:state: Address must be an http or https address.")]
    [InlineData("Feeds:state:Address", "https://user:word@example.org/feed", "Feeds:state: Address must not have a user's name or password in it.")]
    [InlineData("Feeds:state:Enabled", "no", "Feeds:state: Enabled is true or false, not 'no'.")]
    [InlineData("Feeds:state:Kind", "atom", "Feeds:state: Kind cannot be 'atom'")]
    [InlineData("Feeds:state:Kind", "ofac-actions", "Feeds:state: Kind cannot be 'ofac-actions'")]
    [InlineData("Feeds:state:Countries", "Iran", "Feeds:state: Countries: 'Iran' is no ISO 3166-1 code.")]
    [InlineData("Feeds:state:Topics", "Oil & gas", "Feeds:state: Topics: 'Oil & gas' is no topic's id")]
    [InlineData("Feeds:state:MinimumInterval", "often", "Feeds:state: MinimumInterval must be a time such as 00:15:00, from one minute to 30 days, not 'often'.")]
    [InlineData("Feeds:state:MinimumInterval", "2.00:00:00", "Feeds:state: MinimumInterval, 2.00:00:00, is longer than MaximumInterval, 1.00:00:00.")]
    [InlineData("Feeds:un:Address", "https://example.org", "Feeds:un: a source of another kind has this id; choose another.")]
    [InlineData("Feeds:a b:Address", "https://example.org", "Feeds:a b: an id has 2 to 40 lower-case letters, digits and hyphens.")]
    public void A_setting_that_cannot_be_meant_fails_the_start(string name, string value, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidSettingException>(() => Read((name, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_topic_that_does_not_exist_fails_the_start()
    {
        var topics = TopicTaxonomy.Read(new ExtractionOptions());

        Read(("Feeds:state:Topics", "oil")).CheckTopics(topics);
        Assert.StartsWith(
            "Feeds:state: Topics: there is no topic 'weather'. Known: nuclear, ",
            Assert.Throws<InvalidSettingException>(() => Read(("Feeds:state:Topics", "oil, weather")).CheckTopics(topics)).Message,
            StringComparison.Ordinal);
    }

    private static ConfiguredFeeds Read(params (string Name, string Value)[] settings) => FeedSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build(),
        ["un", "ofac-actions"]);
}
