using Microsoft.AspNetCore.Http;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News;
using SanctionsTracker.News.Feeds.Opml;
using SanctionsTracker.News.Importing;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.News.Importing;

/// <summary>Imported feeds among the sources of an app that runs.</summary>
public sealed class ImportedFeedsPollingTests
{
    [Fact]
    public async Task A_feed_that_is_imported_while_the_app_runs_is_asked_by_the_next_round()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss()))
            .Answer("/more.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a"))));
        await news.RunDueAsync();

        await ImportAsync(news);
        await news.RunDueAsync();

        Assert.Equal("Council adopts measures", Assert.Single(await news.ItemsAsync("more")).Headline);
        Assert.Equal(1, (await news.StateAsync("more")).Records);
    }

    [Fact]
    public async Task Another_process_over_the_same_store_asks_it_too()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/more.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a"))));
        await ImportAsync(news);

        Assert.Equal(RefreshResult.Baseline, (await news.Restarted().RefreshAsync("more")).Result);
    }

    [Fact]
    public async Task A_removed_feed_is_asked_no_more_while_its_articles_stay_and_can_be_asked_for()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss()))
            .Answer("/more.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a"))));
        await ImportAsync(news);
        await news.RunDueAsync();

        await news.Of<FeedRemoval>().RunAsync("more", CancellationToken.None);
        news.Time.Advance(TimeSpan.FromDays(2));
        await news.RunDueAsync();

        Assert.Equal(1, news.Server.Requests.Count(request => request.PathAndQuery == "/more.xml"));
        Assert.Single(await news.ItemsAsync("more"));
        Assert.Contains("more", await news.Of<KnownFeeds>().IdsAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_the_owner_says_of_a_feed_holds_for_its_articles()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/more.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a"))));

        await ImportAsync(news, new FeedHints([new("SYR")], ["nuclear"]));
        await news.RefreshAsync("more");

        var item = Assert.Single(await news.ItemsAsync("more"));
        Assert.Equal(("SYR", "feed"), (item.Countries[0].Code.Value, item.Countries[0].Reason));
        Assert.Contains("nuclear", item.Topics);
    }

    [Fact]
    public async Task Many_new_feeds_are_first_read_over_several_turns_and_hold_up_none_that_waited_longer()
    {
        // Each answer moves the one clock that all feeds asked at once are measured by: none of them may time out by the others' answers.
        await using var news = await NewsUnderTest.StartAsync(("Fetching:AttemptTimeout", "01:00:00"), ("Fetching:TotalTimeout", "1.00:00:00"));
        RequestDelegate slow = context =>
        {
            news.Time.Advance(TimeSpan.FromSeconds(15));
            return Answers.Text(NewsUnderTest.Rss())(context);
        };
        news.Server.Answer("/feed.xml", slow);
        await news.RunDueAsync();
        news.Time.Advance(TimeSpan.FromDays(1));
        for (var feed = 0; feed < 60; feed++) news.Server.Answer($"/{feed}.xml", slow);
        await news.Of<FeedImport>().RunAsync(
            [.. Enumerable.Range(0, 60).Select(feed => new FeedSubscription(news.Server.At($"/{feed}.xml")) { Title = "A feed" })], new ImportOrder(FeedHints.None), CancellationToken.None);

        await news.RunDueAsync();
        Assert.Equal((51, 2), (news.Server.Requests.Count, news.Server.Requests.Count(request => request.PathAndQuery == "/feed.xml")));

        await news.RunDueAsync();
        Assert.Equal(62, news.Server.Requests.Count);
    }

    private static Task<IReadOnlyList<ImportOutcome>?> ImportAsync(NewsUnderTest news, FeedHints? hints = null) => news.Of<FeedImport>().RunAsync(
        [new FeedSubscription(news.Server.At("/more.xml")) { Title = "More" }], new ImportOrder(hints ?? FeedHints.None), CancellationToken.None);
}
