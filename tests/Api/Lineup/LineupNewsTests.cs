using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Lineup;
using SanctionsTracker.News;
using SanctionsTracker.Tests.News.Store;

namespace SanctionsTracker.Tests.Api.Lineup;

/// <summary>News in a line-up.</summary>
public sealed class LineupNewsTests
{
    private readonly LineupWorld _world = new();

    [Fact]
    public async Task Articles_are_counted_from_the_first_feed_on_and_before_it_nothing_is_known()
    {
        await ReportAsync(Article.Of("a", "2017-05-01"), Article.Of("b", "2017-06-01"), Article.Of("c", "2019-01-01"));

        var lineup = await LineupAsync("from=2015&to=2019&events=news");

        Assert.Equal([null, null, 2, 0, 1], lineup.Periods.Select(period => period.News));
        Assert.All(lineup.Periods, period => Assert.Null(period.Designations));
        Assert.Equal((new DateOnly(2017, 5, 1), "treasury"), (lineup.News!.Begins, Assert.Single(lineup.News.Feeds).Feed));
    }

    [Fact]
    public async Task A_country_of_which_no_feed_reported_counts_zero_where_the_feeds_reach()
    {
        await ReportAsync(Article.Of("a", "2017-05-01", country: "SYR"));

        Assert.Equal([null, 0, 0], (await LineupAsync("from=2016&to=2018&events=news")).Periods.Select(period => period.News));
    }

    [Fact]
    public async Task Not_asked_for_they_are_not_counted_nor_read()
    {
        await ReportAsync(Article.Of("a", "2017-05-01"));

        var lineup = await LineupAsync("from=2017&to=2017");

        Assert.Equal((null, 0, null), (lineup.Periods[0].News, lineup.Periods[0].EventsTotal, lineup.News));
    }

    [Fact]
    public async Task While_no_news_came_nothing_is_known_of_any_period()
    {
        var lineup = await LineupAsync("from=2017&to=2018&events=news");

        Assert.Equal([null, null], lineup.Periods.Select(period => period.News));
        Assert.Null(lineup.Coarser.Total);
        Assert.Empty(lineup.News!.Feeds);
    }

    [Fact]
    public async Task Beside_the_lists_articles_stand_in_order_of_date()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN", "2;Two;2017-08-01;IRN");
        await ReportAsync(Article.Of("late", "2017-09-01"), Article.Of("early", "2017-05-01"));

        var period = (await LineupAsync("from=2017&to=2017&events=designations,news&events_per_period=3")).Periods.Single();

        Assert.Equal(["One", "Headline of early", "Two"], period.Events.Select(one => one.Name));
        Assert.Equal((2, 2, 4), (period.Designations!.Total, period.News, period.EventsTotal));
    }

    [Fact]
    public async Task Articles_of_one_day_stand_in_the_order_of_their_times()
    {
        await ReportAsync(Article.Of("noon", "2017-05-01T12:00:00Z"), Article.Of("night", "2017-05-01T23:00:00Z"), Article.Of("morning", "2017-05-01T06:00:00Z"));

        var period = (await LineupAsync("from=2017&to=2017&events=news")).Periods.Single();

        Assert.Equal(["morning", "noon", "night"], period.Events.Select(one => one.Id));
    }

    [Fact]
    public async Task A_topic_leaves_its_articles()
    {
        await ReportAsync(
            Article.Of("a", "2017-05-01") with { Topics = ["oil", "nuclear"] }, Article.Of("b", "2017-06-01") with { Topics = ["banking"] }, Article.Of("c", "2017-06-02") with { Topics = [] });

        Assert.Equal(1, (await LineupAsync("from=2017&to=2017&events=news&topic=nuclear")).Periods[0].News);
        Assert.Equal(2, (await LineupAsync("from=2017&to=2017&events=news&topic=nuclear,banking")).Periods[0].News);
        Assert.Equal(0, (await LineupAsync("from=2017&to=2017&events=news&topic=yemen")).Periods[0].News);
    }

    [Fact]
    public async Task A_date_too_coarse_for_the_periods_is_counted_beside_them()
    {
        await ReportAsync(Article.Of("year", "2017"), Article.Of("month", "2017-05"), Article.Of("day", "2017-05-03"));

        var lineup = await LineupAsync("from=2017-05&to=2017-06&interval=month&events=news");

        Assert.Equal([2, 0], lineup.Periods.Select(period => period.News));
        Assert.Equal((1, 1), (lineup.Coarser.Total, lineup.Coarser.News));
    }

    [Fact]
    public async Task Counts_that_run_on_begin_with_the_first_feed()
    {
        await ReportAsync(Article.Of("a", "2016-05-01"), Article.Of("b", "2017"), Article.Of("c", "2018-01-01"));

        var lineup = await LineupAsync("from=2015&to=2018&events=news&mode=cumulative");

        Assert.Equal([null, 1, 2, 3], lineup.Periods.Select(period => period.News));
    }

    [Fact]
    public async Task Eras_and_windows_take_articles_in()
    {
        await ReportAsync(Article.Of("a", "2016-05-01"), Article.Of("b", "2017-01-01"), Article.Of("c", "2017-01-02"));

        var eras = (await LineupAsync("from=2010&to=2018&events=news&eras=2010..2012:Before,2016..2017:Within")).Eras!;
        var window = (await LineupAsync("events=news&window=-2..1&around=2017")).Window!;

        Assert.Equal([null, 2 + 1], eras.Select(era => era.News));
        Assert.Equal([(null, 0), (1, 1), (2, 1), (0, 1)], window.Offsets.Select(offset => (offset.News!.Mean, offset.News.N)));
    }

    [Fact]
    public async Task As_known_earlier_there_are_only_articles_and_feeds_seen_by_then()
    {
        await ReportAsync(
            Article.Of("early", "2017-05-01") with { FirstSeen = At(2026, 1, 1) },
            Article.Of("late", "2017-05-01") with { FirstSeen = At(2026, 3, 1) },
            Article.Of("added", "2010-05-01", feed: "un-news") with { FirstSeen = At(2026, 3, 1) });

        var known = await LineupAsync("from=2016&to=2017&events=news&known_at=2026-02-01");

        Assert.Equal([null, 1], known.Periods.Select(period => period.News));
        Assert.Equal(["treasury"], known.News!.Feeds.Select(feed => feed.Feed));
    }

    [Fact]
    public async Task Of_named_records_the_articles_that_speak_about_them_are_counted()
    {
        await _world.SyncAsync("a", "2019-01-01", "1;One;2017-02-03;IRN", "2;Two;2017-08-01;IRN");
        await ReportAsync(
            Article.Of("one", "2017-05-01") with { Mentions = [new(new(new("a"), "1"), "One", "They named One.", 0.9)] },
            Article.Of("elsewhere", "2017-05-01", country: "SYR") with { Mentions = [new(new(new("a"), "1"), "One", "They named One.", 0.9)] },
            Article.Of("other", "2017-06-01"));

        var period = (await LineupAsync("from=2017&to=2017&events=news&designation=a:1")).Periods.Single();

        Assert.Equal(["one"], period.Events.Select(one => one.Id));
    }

    [Fact]
    public async Task Several_countries_have_their_own_news()
    {
        await ReportAsync(Article.Of("a", "2017-05-01"), Article.Of("b", "2017-05-01", country: "SYR"), Article.Of("c", "2017-06-01", country: "SYR"));
        var exchange = new Exchange("/api/lineup/IRN,SYR?from=2017&to=2017&events=news&format=csv");

        Assert.Equal(
            """
            country,period,designations,removals,news,incidents,events_total
            IRN,2017,,,1,,1
            SYR,2017,,,2,,2

            """,
            (await exchange.AnswerAsync(await _world.GetAsync(exchange, "IRN,SYR"))).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task An_article_is_shown_with_its_feed_topics_and_address()
    {
        await ReportAsync(Article.Of("a", "2017-05-01"));
        var exchange = new Exchange("/api/lineup/IRN?from=2017&to=2017&events=news");

        using var answer = JsonDocument.Parse(await exchange.AnswerAsync(await _world.GetAsync(exchange)));

        Assert.Equal(
            """
            {"date":{"value":"2017-05-01","precision":"day","text":null},"kind":"news","list":null,"id":"a","name":"Headline of a",
            "type":null,"programmes":[],"evidence":null,"target":null,"lists":[],"feed":"treasury","topics":["nuclear"],"url":"https://news.example/a"}
            """.ReplaceLineEndings(""),
            answer.RootElement.GetProperty("periods")[0].GetProperty("events")[0].GetRawText());
        Assert.Equal(
            """{"topics":[],"begins":"2017-05-01","feeds":[{"feed":"treasury","begins":"2017-05-01","first_seen":"2026-01-01T00:00:00Z"}]}""",
            answer.RootElement.GetProperty("news").GetRawText());
    }

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);

    private Task ReportAsync(params NewsItem[] articles) => _world.News.SaveAsync(articles);

    private async Task<CountryLineup> LineupAsync(string query) => Assert.IsType<IValueHttpResult<CountryLineup>>(
        await _world.GetAsync(new Exchange($"/api/lineup/IRN?{query}")), exactMatch: false).Value!;
}
