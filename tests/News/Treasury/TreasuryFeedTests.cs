using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.News.Treasury;

/// <summary>The Treasury's press releases: a manifest, and a file for each year.</summary>
public sealed class TreasuryFeedTests
{
    private const string Manifest =
        """{"category":"press-releases","searchShards":[{"name":"2025","endYear":2025,"path":"/s/2025.json","count":1},{"name":"2026","endYear":2026,"path":"/s/2026.json","count":1}]}""";

    [Fact]
    public async Task The_newest_year_is_read_and_while_it_is_young_the_one_before()
    {
        await using var news = await StartAsync();
        news.Server.Answer("/s/2025.json", Answers.Json(Shard(("Old release of the year", "/news/b", "2025-12-30T15:00:00Z"))));

        Assert.Equal(2, (await news.RefreshAsync()).Added);
        Assert.Equal(
            [("New release of the year", news.Server.At("/news/a").ToString()), ("Old release of the year", news.Server.At("/news/b").ToString())],
            (await news.ItemsAsync()).Select(item => (item.Headline, item.Link!)));
    }

    [Fact]
    public async Task A_file_that_has_not_changed_is_not_sent_again()
    {
        await using var news = await StartAsync();
        news.Server.Answer("/s/2025.json", Answers.Json(Shard()));
        await news.RefreshAsync();

        Assert.Equal(RefreshResult.Unchanged, (await news.RefreshAsync()).Result);

        Assert.Equal(("/s/2026.json", "\"s\""), (news.Server.Requests.Last().PathAndQuery, news.Server.Requests.Last().Header("If-None-Match")));
    }

    [Fact]
    public async Task An_entry_that_cannot_be_read_is_shown_and_holds_back_no_other()
    {
        await using var news = await StartAsync();
        news.Server.Answer("/s/2026.json", Answers.Json("""{"items":[{"title":"Without an address"},{"title":"New release of the year","url":"/news/a","date":"2026-11-20"}]}""")).Answer("/s/2025.json", Answers.Json(Shard()));

        Assert.Equal(1, (await news.RefreshAsync()).Added);
        Assert.Equal("Entry 1 has no title, url and datetime that can be read.", Assert.Single((await news.StateAsync()).RejectedEntries).Reason);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"title":"\ud800","url":"/news/b","date":"2026-11-20"}""")]
    public async Task Nor_does_one_of_another_shape(string entry)
    {
        await using var news = await StartAsync();
        news.Server.Answer("/s/2026.json", Answers.Json($$"""{"items":[{{entry}},{"title":"New release of the year","url":"/news/a","date":"2026-11-20"}]}""")).Answer("/s/2025.json", Answers.Json(Shard()));

        Assert.Equal(1, (await news.RefreshAsync()).Added);
    }

    [Theory]
    [InlineData("""{"shards":[]}""", "The manifest of the press releases has another shape")]
    [InlineData("""{"searchShards":[]}""", "The manifest of the press releases names no file of its own site.")]
    [InlineData("""{"searchShards":[{"endYear":2026,"path":"https://example.org/2026.json"}]}""", "The manifest of the press releases names no file of its own site.")]
    public async Task A_manifest_of_another_shape_fails(string manifest, string error)
    {
        await using var news = await StartAsync();
        news.Server.Answer("/feed.xml", Answers.Json(manifest));

        Assert.StartsWith(error, (await news.RefreshAsync()).Error, StringComparison.Ordinal);
    }

    private static async Task<NewsUnderTest> StartAsync()
    {
        var news = await NewsUnderTest.StartAsync(("Feeds:daily:Kind", "treasury"));
        news.Server.Answer("/feed.xml", Answers.Json(Manifest))
            .Answer("/s/2026.json", Answers.Json(Shard(("New release of the year", "/news/a", "2026-11-20T15:00:00Z"))).WithETag("\"s\""));
        return news;
    }

    private static string Shard(params (string Title, string Path, string At)[] items) =>
        $"{{\"items\":[{string.Join(',', items.Select(item => $"{{\"title\":\"{item.Title}\",\"url\":\"{item.Path}\",\"date\":\"{item.At[..10]}\",\"datetime\":\"{item.At}\"}}"))}]}}";
}
