using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.News.Polling;

/// <summary>The conversation with a feed's publisher.</summary>
public sealed class FeedPollingTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task The_items_of_a_feed_are_kept_with_their_dates_and_links()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a"), news.Item("Talks go on", "/b", date: "Fri, 20 Nov 2026 08:00:00 GMT"))));

        var outcome = await news.RefreshAsync();

        Assert.Equal((RefreshResult.Baseline, 2, 2), (outcome.Result, outcome.Added, outcome.Records));
        Assert.Equal(
            [("Council adopts measures", news.Server.At("/a").ToString(), "2026-11-21"), ("Talks go on", news.Server.At("/b").ToString(), "2026-11-20")],
            (await news.ItemsAsync()).Select(item => (item.Headline, item.Link!, item.Published.Date.Value)));
    }

    [Fact]
    public async Task It_is_asked_conditionally_and_an_answer_that_has_not_changed_is_a_success()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a"))).WithETag("\"1\""));
        await news.RefreshAsync();
        news.Time.Advance(Day);

        var outcome = await news.RefreshAsync();

        Assert.Equal(RefreshResult.Unchanged, outcome.Result);
        Assert.Equal("\"1\"", news.Server.Requests.Last().Header("If-None-Match"));
        Assert.Equal(NewsUnderTest.Start + Day, (await news.StateAsync()).LastSuccess);
    }

    [Fact]
    public async Task The_timer_leaves_a_feed_alone_that_is_not_due()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss()));
        await news.RunDueAsync();

        await news.RunDueAsync();
        Assert.Single(news.Server.Requests);

        news.Time.Advance(Day);
        await news.RunDueAsync();
        Assert.Equal(2, news.Server.Requests.Count);
    }

    [Fact]
    public async Task Cache_headers_put_off_the_next_time()
    {
        await using var news = await NewsUnderTest.StartAsync(("Feeds:daily:MaximumInterval", "3.00:00:00"));
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("One of now", "/a", date: "Sun, 22 Nov 2026 09:59:00 GMT"))).With("Cache-Control", "max-age=7200"));

        await news.RefreshAsync();

        Assert.Equal(NewsUnderTest.Start.AddHours(2), (await news.StateAsync()).Polling.NextDue);
    }

    [Fact]
    public async Task Retry_After_is_obeyed()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Status(429).With("Retry-After", "14400"));

        var outcome = await news.RefreshAsync();

        Assert.Equal(RefreshResult.Failed, outcome.Result);
        Assert.Equal(NewsUnderTest.Start.AddHours(4), (await news.StateAsync()).Polling.NextDue);
    }

    [Fact]
    public async Task A_feed_that_goes_on_failing_is_asked_less_and_less_often()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Status(500));

        var waits = new List<double>();
        for (var i = 0; i < 9; i++)
        {
            await news.RefreshAsync();
            waits.Add(((await news.StateAsync()).Polling.NextDue!.Value - news.Time.GetUtcNow()).TotalMinutes);
        }

        Assert.Equal([15, 30, 60, 120, 240, 480, 960, 1440, 1440], waits);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(308)]
    public async Task A_feed_that_moved_for_good_is_asked_where_it_moved_to(int status)
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Redirect("/new.xml", status)).Answer("/new.xml", Answers.Text(NewsUnderTest.Rss()).WithETag("\"n\""));
        await news.RefreshAsync();

        await news.RefreshAsync();

        Assert.Equal(["/feed.xml", "/new.xml", "/new.xml"], news.Server.Requests.Select(request => request.PathAndQuery));
        Assert.Equal("\"n\"", news.Server.Requests.Last().Header("If-None-Match"));
        Assert.Equal(news.Server.At("/new.xml").ToString(), (await news.StateAsync()).Polling.MovedTo);
    }

    [Fact]
    public async Task A_passing_redirect_changes_no_address()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Redirect("/today.xml", 302)).Answer("/today.xml", Answers.Redirect("/x.xml", 301)).Answer("/x.xml", Answers.Text(NewsUnderTest.Rss()));

        await news.RefreshAsync();

        Assert.Null((await news.StateAsync()).Polling.MovedTo);
    }

    [Fact]
    public async Task An_address_that_the_owner_changes_is_asked_as_it_is()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Redirect("/new.xml", 301)).Answer("/new.xml", Answers.Text(NewsUnderTest.Rss())).Answer("/other.xml", Answers.Text(NewsUnderTest.Rss()));
        await news.RefreshAsync();

        await news.Restarted(("Feeds:daily:Address", news.Server.At("/other.xml").ToString())).RefreshAsync();

        Assert.Equal("/other.xml", news.Server.Requests.Last().PathAndQuery);
        Assert.Null((await news.StateAsync()).Polling.MovedTo);
    }

    [Fact]
    public async Task A_feed_that_is_not_where_it_moved_to_is_looked_for_where_it_was()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Redirect("/new.xml", 301), Answers.Text(NewsUnderTest.Rss())).Answer("/new.xml", Answers.Text(NewsUnderTest.Rss()), Answers.Status(404));
        await news.RefreshAsync();
        await news.RefreshAsync();

        var outcome = await news.RefreshAsync();

        Assert.Equal(RefreshResult.Unchanged, outcome.Result);
        Assert.Equal("/feed.xml", news.Server.Requests.Last().PathAndQuery);
    }

    [Fact]
    public async Task A_feed_that_is_gone_is_not_asked_by_the_timer_and_says_so()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Status(410));
        await news.RefreshAsync();
        news.Time.Advance(30 * Day);

        await news.RunDueAsync();

        Assert.Single(news.Server.Requests);
        var state = await news.StateAsync();
        Assert.Equal(SourceStatus.Failing, SourceHealth.Of(state, news.Time.GetUtcNow()));
        Assert.EndsWith("It is not asked any more, until its address changes or it is refreshed by hand.", state.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_was_gone_comes_back_when_it_is_refreshed_by_hand()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Status(410), Answers.Text(NewsUnderTest.Rss(news.Item("Back again after all", "/a"))));
        await news.RefreshAsync();

        await news.RefreshAsync();
        news.Time.Advance(Day);
        await news.RunDueAsync();

        Assert.Equal(3, news.Server.Requests.Count);
        Assert.Null((await news.StateAsync()).Error);
    }

    [Fact]
    public async Task A_feed_larger_than_the_cap_fails_and_what_is_held_stands()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a"))), Answers.GzipBomb(50 * 1024 * 1024));
        await news.RefreshAsync();

        var outcome = await news.RefreshAsync();

        Assert.Equal((RefreshResult.Failed, 1), (outcome.Result, outcome.Records));
        Assert.Contains("10,485,760", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_feed_names_the_setting_of_its_address()
    {
        await using var news = await NewsUnderTest.StartAsync();

        Assert.Contains("Feeds:daily:Address", (await news.RefreshAsync()).Error, StringComparison.Ordinal);
    }
}
