using System.Globalization;
using System.Text;
using SanctionsTracker.News;
using SanctionsTracker.News.Articles;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.News.Articles;

/// <summary>The pages of articles, fetched politely and read as plain text.</summary>
public sealed class ArticlePagesTests
{
    private const string Paragraph =
        "The Council decided on Monday to add three entities to the list of those whose assets are frozen, and said that the decision takes effect at once. ";

    private static readonly string Body = string.Concat(Enumerable.Repeat($"<p>{Paragraph}</p>", 6));

    [Fact]
    public async Task The_main_text_is_read_without_markup_and_without_the_rest_of_the_page()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/a", Html($"<nav><a href='/x'>Home</a></nav><article><h1>Measures</h1>{Body}<script>alert('x')</script></article><footer>Imprint</footer>"));

        var article = await ReadAsync(news, "/a");

        Assert.StartsWith("The Council decided on Monday", article.Text.Replace("Measures\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("alert", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Imprint", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2019-07-19T17:30:00+01:00'>", "", NewsTimeEvidence.Meta, "2019-07-19T16:30:00")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2019-07-19T16:30:00Z\"}]}</script>", "", NewsTimeEvidence.JsonLd, "2019-07-19T16:30:00")]
    [InlineData("", "<time datetime='2019-07-19T16:30Z'>today</time>", NewsTimeEvidence.VisibleText, "2019-07-19T16:30:00")]
    [InlineData("", "<p class='dateline'>London, 19 July 2019</p>", NewsTimeEvidence.VisibleText, null)]
    public async Task The_date_comes_with_the_place_that_says_so(string head, string body, NewsTimeEvidence evidence, string? at)
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/a", Html($"<article><h1>Measures</h1>{body}{Body}</article>", head));

        var published = (await ReadAsync(news, "/a")).Published!;

        Assert.Equal((evidence, "2019-07-19"), (published.Evidence, published.Date.Value));
        Assert.Equal(at, published.At?.ToString("s", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Author_title_language_and_the_pages_own_address_are_read()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/a", Html($"<article><h1>Measures</h1>{Body}</article>",
            "<link rel='canonical' href='/measures'><meta name='author' content='A. Writer'><meta property='og:title' content='Measures adopted'><meta property='article:modified_time' content='2019-07-20'>"));

        var article = await ReadAsync(news, "/a");

        Assert.Equal(("Measures adopted", "A. Writer", "en", news.Server.At("/measures")), (article.Title, article.Author, article.Language, article.Canonical));
        Assert.Equal("2019-07-20", article.Updated!.Date.Value);
    }

    [Fact]
    public async Task A_page_cannot_speak_for_another_site()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/a", Html($"<article>{Body}</article>", "<link rel='canonical' href='https://example.org/measures'>"));

        Assert.Null((await ReadAsync(news, "/a")).Canonical);
    }

    [Fact]
    public async Task What_robots_txt_keeps_from_us_is_not_asked_for()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/robots.txt", Answers.Text("User-agent: *\nDisallow: /private", "text/plain")).Answer("/private/a", Html(Body));

        Assert.Equal("The site's robots.txt keeps it from us.", await FailAsync(news, "/private/a"));
        await FailAsync(news, "/private/b");

        Assert.Equal(["/robots.txt"], news.Server.Requests.Select(request => request.PathAndQuery));
    }

    [Fact]
    public async Task While_robots_txt_fails_nothing_is_asked_for()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/robots.txt", Answers.Status(503), Answers.Status(404)).Answer("/a", Html($"<article>{Body}</article>"));

        Assert.Contains("cannot be had for now", await FailAsync(news, "/a"), StringComparison.Ordinal);
        news.Time.Advance(TimeSpan.FromHours(2));

        Assert.NotNull((await ReadAsync(news, "/a")).Text);
    }

    [Fact]
    public async Task A_site_that_asks_for_long_waits_is_left_alone()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/robots.txt", Answers.Text("User-agent: *\nCrawl-delay: 86400", "text/plain"));

        Assert.Contains("News:MaximumCrawlDelay", await FailAsync(news, "/a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_refused_a_file_and_one_without_an_article_say_why()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/refused", Answers.Status(403)).Answer("/file", Answers.Bytes([1, 2, 3], "application/pdf")).Answer("/empty", Html("<p>Please log in.</p>"));

        Assert.EndsWith("answered 403 Forbidden.", await FailAsync(news, "/refused"), StringComparison.Ordinal);
        Assert.EndsWith("answered application/pdf, which is not read.", await FailAsync(news, "/file"), StringComparison.Ordinal);
        Assert.Equal("No article was found on its page.", await FailAsync(news, "/empty"));
    }

    [Fact]
    public async Task A_page_of_fifty_megabytes_is_not_read_to_its_end()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/bomb", context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.Body.WriteAsync(new byte[50 * 1024 * 1024], context.RequestAborted).AsTask();
        });

        Assert.Contains("5,242,880", await FailAsync(news, "/bomb"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<svg><g>")]
    [InlineData("<path>", "<svg>")]
    [InlineData("<rt>")]
    [InlineData("<div>", "<noscript>")]
    [InlineData("<div>", "<svg><title>")]
    [InlineData("<div>", "<!-- <script> -->")]
    [InlineData("<div>", "<p title='<textarea>'>")]
    public async Task Elements_nested_a_hundred_thousand_deep_are_no_article(string tag, string before = "")
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/deep", Html($"{before}{Repeated(tag, 100_000)}<p>{Paragraph}"));

        Assert.Contains("deep", await FailAsync(news, "/deep"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_thousand_elements_are_no_article_either()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/wide", Html(Repeated($"<div>{Repeated("<p>a</p>", 100)}</div>", 1_000)));

        Assert.Contains("60,000 elements", await FailAsync(news, "/wide"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_are_five_thousand_side_by_side()
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/wide", Html(Repeated("a<br>", 5_100)));

        Assert.Contains("side by side", await FailAsync(news, "/wide"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"headline\":\"\\ud800\"")]
    [InlineData("\"\\ud800\":\"x\"")]
    public async Task Half_a_character_in_what_a_page_says_of_itself_is_passed_over(string property)
    {
        await using var news = await NewsUnderTest.StartAsync();
        news.Server.Answer("/a", Html($"<article><h1>Measures</h1>{Body}</article>", $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",{property}}}</script>"));

        Assert.Equal("Measures", (await ReadAsync(news, "/a")).Title);
    }

    [Fact]
    public async Task The_header_names_the_characters()
    {
        await using var news = await NewsUnderTest.StartAsync();
        var page = Encoding.Latin1.GetBytes($"<html><body><article><h1>Décision</h1>{Body}<p>{Paragraph} Société générale.</p></article></body></html>");
        news.Server.Answer("/a", Answers.Bytes(page, "text/html; charset=iso-8859-1"));

        Assert.Contains("Société générale", (await ReadAsync(news, "/a")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_whose_page_cannot_be_read_is_kept_with_its_summary_and_the_reason_is_shown()
    {
        await using var news = await NewsUnderTest.StartAsync(("Feeds:daily:Articles", "true"));
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a")))).Answer("/a", Answers.Status(403));

        Assert.Equal(1, (await news.RefreshAsync()).Added);

        var rejected = Assert.Single((await news.StateAsync()).RejectedEntries);
        Assert.Equal(news.Server.At("/a").ToString(), rejected.Reference);
        Assert.EndsWith("answered 403 Forbidden.", rejected.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_articles_page_is_not_archived_and_a_feeds_document_is()
    {
        await using var news = await NewsUnderTest.StartAsync(("Feeds:daily:Articles", "true"));
        news.Server.Answer("/feed.xml", Answers.Text(NewsUnderTest.Rss(news.Item("Council adopts measures", "/a")))).Answer("/a", Html($"<article>{Body}</article>"));

        await news.RefreshAsync();

        Assert.Equal(1, news.Archive.Count);
        Assert.NotNull(await news.Archive.OpenAsync((await news.StateAsync()).SnapshotSha256!, CancellationToken.None));
    }

    private static Microsoft.AspNetCore.Http.RequestDelegate Html(string body, string head = "") =>
        Answers.Text($"<!doctype html><html lang='en-GB'><head><title>Measures | Site</title>{head}</head><body>{body}</body></html>", "text/html; charset=utf-8");

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static async Task<Article> ReadAsync(NewsUnderTest news, string path)
    {
        var answer = await news.Of<ArticlePages>().ReadAsync(news.Server.At(path), news.Server.At("/feed.xml"), CancellationToken.None);
        Assert.Null(answer.Reason);
        return answer.Article!;
    }

    private static async Task<string> FailAsync(NewsUnderTest news, string path) =>
        (await news.Of<ArticlePages>().ReadAsync(news.Server.At(path), news.Server.At("/feed.xml"), CancellationToken.None)).Reason!;
}
