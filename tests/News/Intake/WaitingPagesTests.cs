using Microsoft.AspNetCore.Http;
using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.News.Intake;

/// <summary>Pages of articles that one turn of a feed has no room for.</summary>
public sealed class WaitingPagesTests
{
    private static readonly string Text = string.Concat(Enumerable.Repeat(
        "<p>The Council decided on Monday to freeze the assets of three entities in Venezuela, and Venezuela said that it would answer in kind.</p>", 6));

    [Fact]
    public async Task They_are_read_by_the_next_turns_though_the_feed_has_not_changed()
    {
        await using var news = await StartAsync("/a", "/b", "/c");
        news.Server.Answer("/feed.xml", Answers.Text(Feed(news, "/a", "/b", "/c")).WithETag("\"1\""));

        await news.RefreshAsync();
        Assert.Equal(1, await ReadAsync(news));

        var second = await news.RefreshAsync();
        Assert.Equal((RefreshResult.Updated, 0, 1), (second.Result, second.Added, second.Amended));
        await news.RefreshAsync();
        Assert.Equal(3, await ReadAsync(news));
        Assert.Equal(RefreshResult.Unchanged, (await news.RefreshAsync()).Result);
        Assert.Equal(3, PagesAsked(news));
    }

    [Fact]
    public async Task They_are_read_of_a_feed_on_a_machine_of_the_owners()
    {
        await using var news = await StartAsync(AddressPolicy.PublicOnly, "/a", "/b");
        news.Server.Answer("/feed.xml", Answers.Text(Feed(news, "/a", "/b")));

        await news.RefreshAsync();
        await news.RefreshAsync();

        Assert.Equal(2, await ReadAsync(news));
    }

    [Fact]
    public async Task They_are_read_though_the_feed_has_them_no_more()
    {
        await using var news = await StartAsync("/a", "/b");
        news.Server.Answer("/feed.xml", Answers.Text(Feed(news, "/a", "/b")), Answers.Text(NewsUnderTest.Rss()));

        await news.RefreshAsync();
        await news.RefreshAsync();

        Assert.Equal(2, await ReadAsync(news));
        Assert.All(await news.ItemsAsync(), item => Assert.Equal("2026-11-21", item.Published.Date.Value));
    }

    [Fact]
    public async Task New_articles_come_before_them()
    {
        await using var news = await StartAsync("/a", "/b", "/new");
        news.Server.Answer("/feed.xml", Answers.Text(Feed(news, "/a", "/b")), Answers.Text(Feed(news, "/new", "/a", "/b")));
        await news.RefreshAsync();

        await news.RefreshAsync();

        Assert.Contains("/new", news.Server.Requests.Select(request => request.PathAndQuery));
        Assert.Equal(2, PagesAsked(news));
        await news.RefreshAsync();
        Assert.Equal(3, await ReadAsync(news));
    }

    [Fact]
    public async Task One_that_cannot_be_had_is_told_and_not_asked_for_again()
    {
        await using var news = await StartAsync("/a");
        news.Server.Answer("/b", Answers.Status(404));
        news.Server.Answer("/feed.xml", Answers.Text(Feed(news, "/a", "/b")).WithETag("\"1\""));
        await news.RefreshAsync();

        await news.RefreshAsync();
        await news.RefreshAsync();

        Assert.Equal(2, PagesAsked(news));
        Assert.Contains((await news.StateAsync()).RejectedEntries, entry => entry.Reference.EndsWith("/b", StringComparison.Ordinal));
        Assert.Equal(2, (await news.ItemsAsync()).Count);
    }

    [Fact]
    public async Task A_turn_that_breaks_off_leaves_them_to_the_next()
    {
        await using var news = await StartAsync("/a", "/b");
        news.Server.Answer("/feed.xml", Answers.Text(Feed(news, "/a", "/b")).WithETag("\"1\""));
        await news.RefreshAsync();
        news.Tables.Hook = (operation, table) => operation == "before submit" && table == "news" ? throw new IOException("no space") : Task.CompletedTask;
        Assert.Equal(RefreshResult.Failed, (await news.RefreshAsync()).Result);
        news.Tables.Hook = null;

        await news.RefreshAsync();

        Assert.Equal(2, await ReadAsync(news));
    }

    [Fact]
    public async Task Where_no_pages_are_wanted_none_wait()
    {
        await using var news = await NewsUnderTest.StartAsync(("Feeds:daily:Articles", "true"), ("News:ArticlesPerTurn", "0"));
        news.Server.Answer("/feed.xml", Answers.Text(Feed(news, "/a")).WithETag("\"1\""));
        await news.RefreshAsync();

        Assert.Equal(RefreshResult.Unchanged, (await news.RefreshAsync()).Result);
        Assert.DoesNotContain(news.Tables.RowsOf("seen"), row => row.Partition == "page!daily");
    }

    private static Task<NewsUnderTest> StartAsync(params string[] pages) => StartAsync(AddressPolicy.Any, pages);

    private static async Task<NewsUnderTest> StartAsync(AddressPolicy policy, params string[] pages)
    {
        var news = await NewsUnderTest.StartAsync(policy, ("Feeds:daily:Articles", "true"), ("News:ArticlesPerTurn", "1"));
        foreach (var page in pages) news.Server.Answer(page, Page(page));
        return news;
    }

    private static RequestDelegate Page(string path) =>
        Answers.Text($"<!doctype html><html lang='en'><head><title>{path}</title></head><body><article><h1>Measures</h1>{Text}</article></body></html>", "text/html");

    // Titles too short to be taken for one article's.
    private static string Feed(NewsUnderTest news, params string[] paths) => NewsUnderTest.Rss([.. paths.Select(path => news.Item($"Measures {path}", path, "A summary."))]);

    // The country is named in the pages alone.
    private static async Task<int> ReadAsync(NewsUnderTest news) =>
        (await news.ItemsAsync()).Count(item => item.Countries.Any(country => country.Code.Value == "VEN"));

    private static int PagesAsked(NewsUnderTest news) => news.Server.Requests.Count(request => request.PathAndQuery is "/a" or "/b" or "/c" or "/new");
}
