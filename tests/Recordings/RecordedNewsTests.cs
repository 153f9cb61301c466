using System.Net.Http.Json;
using System.Text.Json;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Ingestion;

namespace SanctionsTracker.Tests.Recordings;

/// <summary>The recorded feeds and articles beside the recorded lists, over HTTP.</summary>
public sealed class RecordedNewsTests(RecordedApp app) : IClassFixture<RecordedApp>
{
    [Fact]
    public void Every_recorded_feed_brings_its_articles()
    {
        var feeds = app.Outcomes.Where(outcome => SourceIds.RecordedNews.Contains(outcome.SourceId)).ToArray();

        Assert.All(feeds, feed => Assert.Equal(RefreshResult.Baseline, feed.Result));
        Assert.Equal(28, feeds.Sum(feed => feed.Added));
    }

    [Fact]
    public async Task No_page_of_an_article_is_missing()
    {
        foreach (var feed in SourceIds.RecordedNews)
        {
            var entries = (await ReadAsync($"/api/sources/{feed}")).GetProperty("rejected_entries").EnumerateArray().Select(entry => entry.GetProperty("reference").GetString());
            Assert.DoesNotContain(entries, reference => reference!.StartsWith("http", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_feed_that_is_no_XML_says_that_it_was_repaired()
    {
        var state = await ReadAsync("/api/sources/state");

        Assert.Equal("ok", state.GetProperty("status").GetString());
        Assert.Equal("(the document)", state.GetProperty("rejected_entries")[0].GetProperty("reference").GetString());
        Assert.False(state.GetProperty("polling").GetProperty("gone").GetBoolean());
    }

    [Fact]
    public async Task An_article_speaks_about_the_records_that_it_names_with_the_sentence_that_does()
    {
        var article = Assert.Single(await ItemsAsync("/api/news?feed=bbc-world&from=2019-07-19&to=2019-07-19"));

        Assert.Equal("2019-07-19T20:30:00Z", article.GetProperty("published").GetProperty("at").GetString());
        Assert.Contains("IRN", article.GetProperty("countries").EnumerateArray().Select(country => country.GetProperty("code").GetString()));
        var mention = article.GetProperty("mentions").EnumerateArray().First(mention => mention.GetProperty("name").GetString() == "Ali Reza Tangsiri");
        Assert.Equal("Rear Admiral Ali Reza Tangsiri commands the IRGC Navy.", mention.GetProperty("quote").GetString());
        Assert.NotEmpty(await ItemsAsync($"/api/news?designation={mention.GetProperty("list").GetString()}:{mention.GetProperty("designation_id").GetString()}"));
    }

    [Fact]
    public async Task OFACs_action_is_news_of_the_twelve_records_that_it_lists()
    {
        var action = Assert.Single(await ItemsAsync("/api/news?feed=ofac-actions"));

        Assert.Equal(("20220914", 12), (action.GetProperty("id").GetString(), action.GetProperty("mentions").GetArrayLength()));
        Assert.All(action.GetProperty("mentions").EnumerateArray(), mention => Assert.Equal(1, mention.GetProperty("confidence").GetDouble()));
        Assert.Single(await ItemsAsync("/api/actions"));
    }

    [Fact]
    public async Task The_article_of_a_year_counts_in_the_line_up()
    {
        var lineup = await ReadAsync("/api/lineup/IRN?from=2012&to=2025&events=news");

        var years = lineup.GetProperty("periods").EnumerateArray().ToDictionary(period => period.GetProperty("period").GetString()!, period => period.GetProperty("news").GetInt32());
        Assert.True(years["2019"] >= 4);
        Assert.Equal(0, years["2014"]);
    }

    private async Task<JsonElement[]> ItemsAsync(string address) => [.. (await ReadAsync(address)).GetProperty("items").EnumerateArray()];

    private Task<JsonElement> ReadAsync(string address) => app.Client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));
}
