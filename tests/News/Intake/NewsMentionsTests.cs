using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Intake;

namespace SanctionsTracker.Tests.News.Intake;

/// <summary>Which designations and countries an article is said to be about.</summary>
public sealed class NewsMentionsTests
{
    private static readonly DesignationId Bank = new(new ListId("un"), "IRe.001");

    [Fact]
    public void A_designation_is_mentioned_once_by_its_surest_name_with_the_sentence_around_it()
    {
        const string Text = "Bank news\n\nThe bank was named on Monday. Bank Example of Tehran is listed again. Nobody was surprised.";

        var mention = Assert.Single(NewsMentions.Of(Text, [Named(Text, "The bank", 0.4), Named(Text, "Bank Example", 0.9)]));

        Assert.Equal(("Bank Example", "Bank Example of Tehran is listed again.", 0.9), (mention.Name, mention.Quote, mention.Confidence));
    }

    [Fact]
    public void A_quote_of_a_long_sentence_holds_the_name()
    {
        var text = $"{string.Concat(Enumerable.Repeat("and then another company ", 40))}Bank Example {string.Concat(Enumerable.Repeat("and one more ", 40))}.";

        var quote = Assert.Single(NewsMentions.Of(text, [Named(text, "Bank Example", 0.9)])).Quote;

        Assert.True(quote.Length <= 300);
        Assert.Contains("Bank Example", quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_counts_where_the_headline_names_it_the_text_does_twice_or_the_feed_or_a_designation_brings_it()
    {
        var feed = new FollowedFeed("daily", "Daily", new Uri("https://example.org")) { Countries = [new("YEM")] };

        var countries = NewsCountries.Of(feed, headline: 20, [Country("IRN", 3), Country("SYR", 40), Country("SYR", 60), Country("FRA", 80)], [new("IRN"), new("LBN")]);

        Assert.Equal(
            [("IRN", "designation, named"), ("LBN", "designation"), ("SYR", "named"), ("YEM", "feed")],
            countries.Select(country => (country.Code.Value, country.Reason)));
    }

    private static ExtractedEntity Named(string text, string name, double confidence) =>
        new(text.IndexOf(name, StringComparison.Ordinal), name, EntityKind.Designation, "un:IRe.001", "Bank Example", new CountryCode("IRN"), confidence) { Designations = [Bank] };

    private static ExtractedEntity Country(string code, int start) => new(start, code, EntityKind.Country, code, code, new CountryCode(code), 0.95);
}
