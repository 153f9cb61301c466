using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.News.Intake;

/// <summary>What becomes of the items of a feed.</summary>
public sealed class NewsIntakeTests
{
    [Fact]
    public async Task An_item_that_comes_again_costs_nothing()
    {
        await using var news = await NewsUnderTest.StartAsync();
        var known = news.Item("Council adopts measures", "/a");
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(known)), Answers.Text(NewsUnderTest.Rss(news.Item("Another one is new", "/b"), known)));
        await news.RefreshAsync();

        var outcome = await news.RefreshAsync();

        Assert.Equal((RefreshResult.Updated, 1, 0, 2), (outcome.Result, outcome.Added, outcome.Amended, outcome.Records));
    }

    [Fact]
    public async Task An_item_that_its_publisher_changes_is_read_again_and_keeps_when_it_was_seen_first()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a"))), Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts more measures", "/a"))));
        await news.RefreshAsync();
        news.Time.Advance(TimeSpan.FromHours(1));

        var outcome = await news.RefreshAsync();

        Assert.Equal((0, 1), (outcome.Added, outcome.Amended));
        var item = Assert.Single(await news.ItemsAsync());
        Assert.Equal(("Council adopts more measures", NewsUnderTest.Start), (item.Headline, item.FirstSeen));
    }

    [Fact]
    public async Task An_article_under_another_id_is_known_by_its_link_whatever_counts_its_visitors()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(
            news.Item("Council adopts measures", "/a/?utm_source=rss&amp;id=1", guid: "one"),
            news.Item("Council adopts measures", "/a?id=1#top", guid: "two"))));

        Assert.Equal(1, (await news.RefreshAsync()).Added);
    }

    [Fact]
    public async Task An_article_under_another_id_and_with_another_headline_is_a_new_version_of_itself()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml",
            Answers.Text(NewsUnderTest.Rss(news.Item("Talks are said to go on", "/a", guid: "/a#0"))),
            Answers.Text(NewsUnderTest.Rss(news.Item("Talks are said to have ended", "/a", guid: "/a#1"))));
        await news.RefreshAsync();

        var outcome = await news.RefreshAsync();

        Assert.Equal((0, 1), (outcome.Added, outcome.Amended));
        Assert.Equal("Talks are said to have ended", Assert.Single(await news.ItemsAsync()).Headline);
    }

    [Fact]
    public async Task Items_that_all_link_the_same_page_are_not_taken_for_one()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("First notice", "/notices", guid: "1"), news.Item("Second notice", "/notices", guid: "2"))));

        Assert.Equal(2, (await news.RefreshAsync()).Added);
    }

    [Fact]
    public async Task An_article_in_two_feeds_is_one_item_of_the_feed_that_brought_it_first()
    {
        await using var news = await NewsUnderTest.StartAsync();
        var both = news.Restarted(("Feeds:weekly:Address", news.Server.At("/weekly.xml").ToString()), ("Feeds:weekly:Articles", "false"));
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a"))))
            .Answer("/weekly.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Measures adopted by Council", "/a?utm_medium=feed", guid: "w1"))));
        await both.RefreshAsync();

        var outcome = await both.RefreshAsync("weekly");

        Assert.Equal((RefreshResult.Unchanged, 0), (outcome.Result, outcome.Added));
        Assert.Empty(await both.ItemsAsync("weekly"));
        var item = Assert.Single(await both.ItemsAsync());
        Assert.Equal("Council adopts measures", item.Headline);
        Assert.Equal(["weekly"], item.AlsoIn);
    }

    [Fact]
    public async Task A_new_version_of_an_article_still_says_which_feeds_brought_it()
    {
        await using var news = await NewsUnderTest.StartAsync();
        var both = news.Restarted(("Feeds:weekly:Address", news.Server.At("/weekly.xml").ToString()), ("Feeds:weekly:Articles", "false"));
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a"))), Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts more", "/a"))))
            .Answer("/weekly.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Measures adopted", "/a", guid: "w1"))));
        await both.RefreshAsync();
        await both.RefreshAsync("weekly");

        await both.RefreshAsync();

        var item = Assert.Single(await both.ItemsAsync());
        Assert.Equal(("Council adopts more", "weekly"), (item.Headline, Assert.Single(item.AlsoIn)));
    }

    [Fact]
    public async Task A_long_headline_of_the_same_day_tells_an_article_too()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(
            news.Item("Council adopts measures against three entities", "/a"), news.Item("Council adopts  measures against three Entities", "/b"))));

        Assert.Equal(1, (await news.RefreshAsync()).Added);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://user:word@example.org/a")]
    public async Task A_link_that_must_not_be_followed_is_not_kept(string link)
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss($"<item><title>Council adopts measures</title><link>{link}</link><guid>1</guid></item>")));

        await news.RefreshAsync();

        Assert.Null(Assert.Single(await news.ItemsAsync()).Link);
    }

    [Fact]
    public async Task A_link_to_a_name_that_no_domain_can_have_is_not_kept_and_loses_no_other_item()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(
            "<item><title>Council adopts measures</title><link>https://a\u0378b.example/a</link><guid>1</guid></item>", news.Item("Another one is new", "/b"))));

        Assert.Equal(2, (await news.RefreshAsync()).Added);

        Assert.Contains(await news.ItemsAsync(), item => item is { Headline: "Council adopts measures", Link: null });
    }

    [Fact]
    public async Task Of_a_feed_on_a_machine_of_the_owners_links_to_that_machine_alone_are_followed()
    {
        await using var news = await NewsUnderTest.StartAsync(AddressPolicy.PublicOnly, ("Feeds:daily:Articles", "true"));
        await using var other = await LoopbackServer.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(
            news.Item("Council adopts measures", "/a"),
            $"<item><title>Another machine is asked</title><link>{other.At("/b")}</link><guid>2</guid></item>",
            news.Item("The way leads to another machine", "/c"))))
            .Answer("/c", Answers.Redirect(other.At("/c").ToString()));

        await news.RefreshAsync();

        Assert.Contains("/a", news.Server.Requests.Select(request => request.PathAndQuery));
        Assert.Empty(other.Requests);
        Assert.Null((await news.ItemsAsync()).Single(item => item.Headline == "Another machine is asked").Link);
    }

    [Fact]
    public async Task Signs_that_turn_the_direction_of_writing_are_taken_out_of_names()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss("<item><title>Council \u202Eadopts measures</title><author>A.\u202E Writer\u2066</author><guid>1</guid></item>")));

        await news.RefreshAsync();

        var item = Assert.Single(await news.ItemsAsync());
        Assert.Equal(("Council adopts measures", "A. Writer"), (item.Headline, item.Author));
    }

    [Fact]
    public async Task Items_that_are_left_out_are_named_in_few_words_however_long_theirs_are()
    {
        await using var news = await NewsUnderTest.StartAsync();
        var item = $"<item><guid>{new string('g', 40_000)}</guid></item>";
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss([.. Enumerable.Range(0, 60).Select(at => item.Replace("<guid>", $"<guid>{at}", StringComparison.Ordinal))])));

        Assert.Equal(RefreshResult.Unchanged, (await news.RefreshAsync()).Result);

        var rejected = (await news.StateAsync()).RejectedEntries;
        Assert.Equal(60, rejected.Count);
        Assert.All(rejected, entry => Assert.True(entry.Reference.Length <= 200));
    }

    [Fact]
    public async Task An_item_without_a_date_has_that_of_its_first_sight()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss("<item><title>Council adopts measures</title><guid>1</guid></item>")));

        await news.RefreshAsync();

        var published = Assert.Single(await news.ItemsAsync()).Published;
        Assert.Equal((NewsTimeEvidence.FirstSeen, NewsUnderTest.Start), (published.Evidence, published.At));
    }

    [Fact]
    public async Task A_date_in_the_year_9999_is_nobodys_word()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a", date: "Fri, 31 Dec 9999 23:59:59 GMT"))));

        await news.RefreshAsync();

        Assert.Equal(NewsTimeEvidence.FirstSeen, Assert.Single(await news.ItemsAsync()).Published.Evidence);
    }

    [Fact]
    public async Task The_feeds_countries_and_topics_are_those_of_its_items()
    {
        await using var news = await NewsUnderTest.StartAsync(("Feeds:daily:Countries", "IR"), ("Feeds:daily:Topics", "nuclear"));
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a"))));

        await news.RefreshAsync();

        var item = Assert.Single(await news.ItemsAsync());
        Assert.Equal(("IRN", "feed"), (item.Countries[0].Code.Value, item.Countries[0].Reason));
        Assert.Contains("nuclear", item.Topics);
    }

    [Fact]
    public async Task A_run_that_breaks_off_is_made_good_by_the_next_without_a_double()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("First of two articles", "/a"), news.Item("Second of two articles", "/b"))));
        for (var breaksAt = 1; breaksAt < 40; breaksAt++)
        {
            var submits = 0;
            news.Tables.Hook = (operation, table) => operation == "after submit" && table is TableNames.News or TableNames.Seen && ++submits == breaksAt
                ? throw new IOException("crash")
                : Task.CompletedTask;
            await news.RefreshAsync();
        }

        news.Tables.Hook = null;
        await news.RefreshAsync();

        Assert.Equal(["First of two articles", "Second of two articles"], (await news.ItemsAsync()).Select(item => item.Headline).Order(StringComparer.Ordinal));
        Assert.Equal((RefreshResult.Unchanged, 2), ((await news.RefreshAsync()).Result, (await news.StateAsync()).Records));
    }

    [Fact]
    public async Task The_text_is_not_kept_unless_the_owner_wants_it()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a", "All of the text."))));

        await news.RefreshAsync();
        Assert.Null(Assert.Single(await news.ItemsAsync()).TextSha256);

        await using var keeping = await NewsUnderTest.StartAsync(("News:KeepText", "true"));
        keeping.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(keeping.Item("Council adopts measures", "/a", "All of the text."))));
        await keeping.RefreshAsync();
        using var text = new StreamReader((await keeping.Archive.OpenAsync(Assert.Single(await keeping.ItemsAsync()).TextSha256!, CancellationToken.None))!);
        Assert.Equal("Council adopts measures\n\nAll of the text.", await text.ReadToEndAsync(CancellationToken.None));
    }
}
