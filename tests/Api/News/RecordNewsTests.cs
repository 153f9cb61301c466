using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.News;
using SanctionsTracker.Tests.News.Store;

namespace SanctionsTracker.Tests.Api.News;

/// <summary>News on a designation and on a target.</summary>
public sealed class RecordNewsTests
{
    [Fact]
    public async Task A_designation_has_the_newest_five_articles_that_speak_about_it_and_how_many_there_are()
    {
        await using var api = await ListedAsync();
        await api.ReportAsync([.. Enumerable.Range(1, 7).Select(day => Article.Of($"{day}", $"2020-05-0{day}") with { Mentions = [Mention("tiny", "1", 0.5)] })]);
        await api.ReportAsync(Article.Of("other", "2020-06-01") with { Mentions = [Mention("tiny", "2", 0.5)] });

        var news = (await api.GetAsync("/api/designations/tiny/1")).GetProperty("news");

        Assert.Equal(7, news.GetProperty("total").GetInt32());
        Assert.Equal("7 6 5 4 3", Ids(news));
        Assert.Equal(
            """
            {"feed":"treasury","id":"7","headline":"Headline of 7","link":"https://news.example/7",
            "date":{"value":"2020-05-07","precision":"day","text":null},"name":"One","quote":"They named One.","confidence":0.5}
            """.ReplaceLineEndings(""),
            news.GetProperty("items")[0].GetRawText());
    }

    [Fact]
    public async Task A_designation_of_which_nothing_was_said_has_none()
    {
        await using var api = await ListedAsync();

        Assert.Equal("""{"total":0,"items":[]}""", (await api.GetAsync("/api/designations/tiny/1")).GetProperty("news").GetRawText());
    }

    [Fact]
    public async Task As_known_earlier_there_are_only_articles_seen_by_then()
    {
        await using var api = await ListedAsync();
        var seen = new DateTimeOffset(2026, 1, 10, 0, 0, 0, TimeSpan.Zero);
        await api.ReportAsync(
            Article.Of("early", "2020-05-01") with { Mentions = [Mention("tiny", "1", 0.5)] },
            Article.Of("late", "2020-05-01") with { FirstSeen = seen, Mentions = [Mention("tiny", "1", 0.5)] });

        Assert.Equal("early", Ids((await api.GetAsync("/api/designations/tiny/1?known_at=2026-01-09")).GetProperty("news")));
    }

    [Fact]
    public async Task On_a_target_an_article_about_two_of_its_records_counts_once_with_the_surer_mention()
    {
        await using var api = await ListedAsync();
        await api.LinkAsync();
        await api.ReportAsync(
            Article.Of("both", "2020-05-01") with { Mentions = [Mention("tiny", "1", 0.4), Mention("other", "9", 0.8)] },
            Article.Of("one", "2020-04-01") with { Mentions = [Mention("other", "9", 0.5)] });

        var news = (await api.GetAsync("/api/targets/tiny:1")).GetProperty("news");

        Assert.Equal((2, "both one"), (news.GetProperty("total").GetInt32(), Ids(news)));
        Assert.Equal(0.8, news.GetProperty("items")[0].GetProperty("confidence").GetDouble());
    }

    private static async Task<TinyApi> ListedAsync()
    {
        var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2025-01-01", "1;One Person;2017-02-03;IRN;P1234567", "2;Two;2017-02-03;IRN");
        await api.PublishAsync("other", "2025-01-01", "9;One Person;2017-02-03;IRN;P1234567");
        return api;
    }

    private static NewsMention Mention(string list, string id, double confidence) =>
        new(new DesignationId(new ListId(list), id), "One", "They named One.", confidence);

    private static string Ids(JsonElement page) => string.Join(' ', page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
}
