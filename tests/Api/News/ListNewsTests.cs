using System.Net;
using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.News;
using SanctionsTracker.Tests.News.Store;

namespace SanctionsTracker.Tests.Api.News;

public sealed class ListNewsTests
{
    [Fact]
    public async Task An_article_is_answered_with_all_that_was_extracted()
    {
        await using var api = await TinyApi.StartAsync();
        await api.ReportAsync(Article.Of("a", "2020-05-01T12:30:00Z") with
        {
            Updated = new(PartialDate.OfDay(2020, 5, 2), At: null, NewsTimeEvidence.JsonLd),
            Author = "An author",
            Language = "en",
            Dates = [new(7, "Feb. 2017", PartialDate.OfMonth(2017, 2), EndValue: null, ExtractedPrecision.Month, DateRule.Absolute)],
            Entities = [new(0, "Tehran", EntityKind.Place, "tehran", "Tehran", Article.Iran, 0.8)],
            Events = [new(0, "They designated it.", EventKind.Designated, PartialDate.OfDay(2020, 4, 30), Article.Iran, 25, ["One"])],
            Mentions = [new(new(new ListId("tiny"), "1"), "One", "They designated One.", 0.9)],
        });

        var page = await api.GetAsync("/api/news");

        Assert.Equal(
            """
            {"items":[{"feed":"treasury","id":"a","headline":"Headline of a","link":"https://news.example/a",
            "published":{"value":"2020-05-01","precision":"day","at":"2020-05-01T12:30:00Z","evidence":"feed"},
            "updated":{"value":"2020-05-02","precision":"day","at":null,"evidence":"json_ld"},
            "author":"An author","language":"en","first_seen":"2026-01-01T00:00:00Z",
            "countries":[{"code":"IRN","reason":"named"}],"topics":["nuclear"],
            "dates":[{"start":7,"text":"Feb. 2017","value":"2017-02","end_value":null,"precision":"month","rule":"absolute"}],
            "entities":[{"start":0,"text":"Tehran","kind":"place","id":"tehran","name":"Tehran","country":"IRN","confidence":0.8}],
            "events":[{"start":0,"text":"They designated it.","kind":"designated","date":"2020-04-30","country":"IRN","count":25,"targets":["One"]}],
            "mentions":[{"list":"tiny","designation_id":"1","record_id":"1","name":"One","quote":"They designated One.","confidence":0.9}],
            "left_out":null,"also_in":[]}],"next":null}
            """.ReplaceLineEndings(""),
            page.GetRawText());
    }

    [Fact]
    public async Task Articles_come_newest_first_page_by_page()
    {
        await using var api = await TinyApi.StartAsync();
        await api.ReportAsync(Article.Of("b", "2020-05-02"), Article.Of("d", "2019-01-01"), Article.Of("a", "2020-05-03", feed: "un-news"), Article.Of("c", "2020-05-01"));

        var first = await api.GetAsync("/api/news?limit=3");
        var second = await api.GetAsync($"/api/news?limit=3&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal(("a b c", "d"), (Ids(first), Ids(second)));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Theory]
    [InlineData("country=IR", "c a")]
    [InlineData("country=IRN,SYR&feed=treasury", "b a")]
    [InlineData("feed=un-news", "c")]
    [InlineData("topic=oil", "b")]
    [InlineData("topic=oil,nuclear", "c b a")]
    [InlineData("q=HEADLINE%20a", "c a")]
    [InlineData("q=%22", "")]
    [InlineData("from=2020-05-02", "c b")]
    [InlineData("from=2019&to=2020-05-01", "a")]
    [InlineData("to=2020-05", "b a")]
    public async Task A_filter_leaves_what_it_means(string query, string ids)
    {
        await using var api = await TinyApi.StartAsync();
        await api.ReportAsync(
            Article.Of("a", "2020-05-01"),
            Article.Of("b", "2020-05-02", country: "SYR") with { Headline = "Tankers", Topics = ["oil"] },
            Article.Of("c", "2020-06-01T23:00:00Z", feed: "un-news") with { Headline = "A headline" });

        Assert.Equal(ids, Ids(await api.GetAsync($"/api/news?{query}")));
    }

    [Fact]
    public async Task Articles_are_found_by_the_designation_that_they_speak_about()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2025-01-01", "1;One;2017-02-03;IRN", "2;Two;2017-02-03;IRN");
        await api.ReportAsync(Article.Of("a", "2020-05-01") with { Mentions = [new(new(new ListId("tiny"), "1"), "One", "They named One.", 0.9)] }, Article.Of("b", "2020-05-01"));

        Assert.Equal("a", Ids(await api.GetAsync("/api/news?designation=tiny:1")));
        Assert.Equal("", Ids(await api.GetAsync("/api/news?designation=tiny:2")));
    }

    [Theory]
    [InlineData("feed=nope", "'feed' must be followed, treasury, not 'nope'.")]
    [InlineData("designation=tiny:9", "'designation' names tiny:9, which its list does not have.")]
    [InlineData("designation=9", "'designation' must be a list and an id (ofac-sdn:12945), not '9'.")]
    [InlineData("from=2021&to=2020", "'from' must not lie after 'to': 2021-01-01 does after 2020-12-31.")]
    [InlineData("cursor=eyJhZnRlciI6IngifQ", "'cursor' is not one that this list gave out.")]
    public async Task What_cannot_be_meant_is_refused_and_said(string query, string detail)
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2025-01-01", "1;One;2017-02-03;IRN");
        await api.ReportAsync(Article.Of("a", "2020-05-01"));

        using var answer = await api.AskAsync($"/api/news?{query}");
        var problem = JsonElement.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal((HttpStatusCode.BadRequest, detail), (answer.StatusCode, problem.GetProperty("detail").GetString()));
    }

    [Theory]
    [InlineData("/api/news?topic=oil,trade")]
    [InlineData("/api/lineup/IRN?events=news&topic=trade")]
    [InlineData("/api/lineup/IRN/association?indicator=a&events=news&topic=trade")]
    public async Task A_topic_that_does_not_exist_is_refused_with_those_that_do(string address)
    {
        await using var api = await TinyApi.StartAsync();

        using var answer = await api.AskAsync(address);
        var detail = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("detail").GetString()!;

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("'topic' must be nuclear, ballistic-missiles, ", detail, StringComparison.Ordinal);
        Assert.EndsWith(", not 'trade'.", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_is_followed_and_brought_nothing_yet_has_no_news()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal("", Ids(await api.GetAsync("/api/news?feed=followed")));
    }

    [Fact]
    public async Task The_same_page_again_is_not_sent_again()
    {
        await using var api = await TinyApi.StartAsync();
        await api.ReportAsync(Article.Of("a", "2020-05-01"));
        using var first = await api.AskAsync("/api/news");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/news");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var unchanged = await api.Client.SendAsync(again);
        await api.ReportAsync(Article.Of("b", "2020-05-02"));
        using var then = new HttpRequestMessage(HttpMethod.Get, "/api/news");
        then.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var changed = await api.Client.SendAsync(then);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (unchanged.StatusCode, changed.StatusCode));
    }

    [Fact]
    public async Task As_a_table_each_article_is_a_row()
    {
        await using var api = await TinyApi.StartAsync();
        await api.ReportAsync(Article.Of("a", "2020-05-01") with { Mentions = [new(new(new ListId("tiny"), "1"), "One", "=They named One.", 0.9)] });

        using var answer = await api.AskAsync("/api/news?format=csv");
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n");

        Assert.StartsWith("feed,id,headline,link,published.value,published.precision,published.at,published.evidence,updated,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("treasury,a,Headline of a,https://news.example/a,2020-05-01,day,,feed,,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",'=They named One.,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_article_is_answered_by_its_feed_and_id()
    {
        await using var api = await TinyApi.StartAsync();
        await api.ReportAsync(Article.Of("x/1 ü", "2020-05-01"));

        var one = await api.GetAsync($"/api/news/treasury/{Uri.EscapeDataString("x/1 ü")}");

        Assert.Equal("Headline of x/1 ü", one.GetProperty("headline").GetString());
    }

    [Theory]
    [InlineData("treasury/nope", "Feed 'treasury' has no item 'nope'. Look for it: /api/news?feed=treasury&q=…")]
    [InlineData("nope/a", "There is no feed 'nope'. Known: followed, treasury.")]
    public async Task What_is_not_there_is_said(string address, string detail)
    {
        await using var api = await TinyApi.StartAsync();
        await api.ReportAsync(Article.Of("a", "2020-05-01"));

        using var answer = await api.AskAsync($"/api/news/{address}");
        var problem = JsonElement.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal((HttpStatusCode.NotFound, detail), (answer.StatusCode, problem.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task While_no_news_came_the_list_is_empty()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal("""{"items":[],"next":null}""", (await api.GetAsync("/api/news?country=IRN")).GetRawText());
    }

    private static string Ids(JsonElement page) => string.Join(' ', page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
}
