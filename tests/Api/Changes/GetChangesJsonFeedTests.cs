using System.Globalization;
using SanctionsTracker.News.Feeds;

namespace SanctionsTracker.Tests.Api.Changes;

public sealed class GetChangesJsonFeedTests
{
    [Fact]
    public async Task The_feed_has_what_json_feed_1_1_requires()
    {
        await using var api = await StartAsync();

        var feed = await api.GetAsync("/api/changes.json?country=IRN&code=secret");

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.EndsWith("/api/changes.json?country=IRN", feed.GetProperty("feed_url").GetString(), StringComparison.Ordinal);
        Assert.All(feed.GetProperty("items").EnumerateArray(), item => Assert.NotEmpty(item.GetProperty("id").GetString()!));
        Assert.All(feed.GetProperty("items").EnumerateArray(), item => Assert.NotEmpty(item.GetProperty("content_text").GetString()!));
        Assert.Equal("application/feed+json", (await api.AskAsync("/api/changes.json")).Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/api/changes.json")]
    [InlineData("/api/changes.atom")]
    public async Task A_feed_reader_reads_the_feed_without_a_warning(string address)
    {
        await using var api = await StartAsync();
        var answer = await api.AskAsync(address);

        var feed = FeedReader.Read(await answer.Content.ReadAsByteArrayAsync(), new Uri($"http://localhost{address}"), answer.Content.Headers.ContentType!.ToString());

        Assert.Null(feed.Error);
        Assert.Empty(feed.Warnings);
        Assert.Equal("Changes of sanctions lists", feed.Title);
        Assert.Equal(["Added: Cy & <Co> (other)", "Amended: Alan (tiny)", "Added: Bo (tiny)"], feed.Items.Select(item => item.Title));
        Assert.Equal(3, feed.Items.Select(item => item.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(feed.Items, item => Assert.NotNull(item.Published ?? item.Updated));
    }

    [Theory]
    [InlineData("list=tiny", "Alan Bo")]
    [InlineData("country=IR", "Alan")]
    [InlineData("kind=added", "Cy & <Co> Bo")]
    [InlineData("watch=alan", "Alan")]
    [InlineData("watch=tiny:b&watch=other:c", "Cy & <Co> Bo")]
    [InlineData("type=person&list=tiny", "Alan Bo")]
    [InlineData("type=vessel", "")]
    [InlineData("program=nothing", "")]
    [InlineData("limit=1", "Cy & <Co>")]
    public async Task Both_feeds_take_the_filters_of_digests(string query, string names)
    {
        await using var api = await StartAsync();

        var feed = await api.GetAsync($"/api/changes.json?{query}");
        var atom = await (await api.AskAsync($"/api/changes.atom?{query}")).Content.ReadAsByteArrayAsync();

        Assert.Equal(names, string.Join(' ', feed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("_change").GetProperty("name").GetString())));
        Assert.Equal(
            feed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()),
            FeedReader.Read(atom, address: null, contentType: null).Items.Select(item => item.Id));
    }

    [Theory]
    [InlineData("watch=Al")]
    [InlineData("limit=0")]
    [InlineData("list=nonsense")]
    [InlineData("type=ship")]
    public async Task A_filter_that_cannot_be_meant_is_refused(string query)
    {
        await using var api = await StartAsync();

        Assert.Equal(400, (int)(await api.AskAsync($"/api/changes.json?{query}")).StatusCode);
    }

    [Theory]
    [InlineData("/api/changes.json")]
    [InlineData("/api/changes.atom")]
    public async Task Who_holds_the_feed_gets_it_again_when_something_changed(string address)
    {
        await using var api = await StartAsync();
        var first = await api.AskAsync(address);
        var modified = first.Content.Headers.LastModified!.Value;

        Assert.Equal(304, await AskSinceAsync(api, address, modified));
        Assert.Equal(200, await AskSinceAsync(api, address, modified.AddSeconds(-1)));
        await api.PublishAsync("other", "2026-01-09", "c;Cy & <Co>", "d;Di");
        Assert.Equal(200, await AskSinceAsync(api, address, modified));
    }

    [Fact]
    public async Task A_tag_counts_before_a_time()
    {
        await using var api = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/changes.json", UriKind.Relative));
        request.Headers.IfNoneMatch.ParseAdd("\"another\"");
        request.Headers.IfModifiedSince = DateTimeOffset.Parse("2100-01-01", CultureInfo.InvariantCulture);

        Assert.Equal(200, (int)(await api.Client.SendAsync(request)).StatusCode);
    }

    private static async Task<int> AskSinceAsync(TinyApi api, string address, DateTimeOffset time)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.IfModifiedSince = time;
        return (int)(await api.Client.SendAsync(request)).StatusCode;
    }

    private static async Task<TinyApi> StartAsync()
    {
        var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al;2020;IRN");
        await api.PublishAsync("other", "2026-01-01");
        await api.PublishAsync("tiny", "2026-01-02", "a;Alan;2020;IRN", "b;Bo;2020;SYR");
        await api.PublishAsync("other", "2026-01-03", "c;Cy & <Co>");
        return api;
    }
}
