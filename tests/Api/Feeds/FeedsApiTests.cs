using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SanctionsTracker.Tests.News.Importing;

namespace SanctionsTracker.Tests.Api.Feeds;

public sealed class FeedsApiTests
{
    private static readonly string Two = ImportWorld.Opml(
        $"""<outline text="Iran">{ImportWorld.Outline("Tehran Post", "https://tehran.example/rss")}</outline>{ImportWorld.Outline("Bad", "http://10.0.0.1/feed")}<outline text="x" xmlUrl="javascript:alert(1)"/>""");

    [Fact]
    public async Task An_import_answers_what_became_of_each_feed_and_why()
    {
        await using var api = await TinyApi.StartAsync();

        var (status, report) = await PostAsync(api, "/api/feeds?country=IR&topic=oil", Two);

        Assert.Equal(200, status);
        Assert.Equal(
            """
            {"title":"Mine","dry_run":false,"added":1,"known":0,"refused":1,"feeds":[
            {"result":"added","id":"tehran-post","title":"Tehran Post","address":"https://tehran.example/rss","reason":null},
            {"result":"refused","id":null,"title":"Bad","address":"http://10.0.0.1/feed","reason":"Its address is not on the public internet. Where you mean it, add it by itself, with \u0027feeds add\u0027 or as a setting Feeds:{id}:Address."}],
            "warnings":["1 link is not of the web and was left out: \u0022javascript:alert(1)\u0022"]}
            """.ReplaceLineEndings(""),
            report.GetRawText());
        Assert.Equal((0, 1), Counts((await PostAsync(api, "/api/feeds", Two)).Body));
    }

    [Fact]
    public async Task Feeds_are_listed_with_what_is_said_of_them_and_how_they_fare()
    {
        await using var api = await TinyApi.StartAsync();
        await PostAsync(api, "/api/feeds?country=IR&topic=oil", Two);

        var page = await api.GetAsync("/api/feeds");

        Assert.Equal((2, "followed", "configured"), (page.GetProperty("total").GetInt32(), Text(page, 0, "id"), Text(page, 0, "origin")));
        Assert.Equal(
            """
            {"id":"tehran-post","title":"Tehran Post","address":"https://tehran.example/rss","origin":"imported","site":null,"categories":["Iran"],"countries":["IRN"],
            "topics":["oil"],"articles":true,"imported_at":"2026-01-01T00:00:00Z","replaced_by":null,"status":"never","records":0,"last_success":null,"next_due":null,"error":null}
            """.ReplaceLineEndings(""),
            page.GetProperty("items")[1].GetRawText());
    }

    [Fact]
    public async Task Pages_of_feeds_follow_each_other()
    {
        await using var api = await TinyApi.StartAsync();
        await PostAsync(api, "/api/feeds", Two);

        var first = await api.GetAsync("/api/feeds?limit=1");
        var second = await api.GetAsync($"/api/feeds?limit=1&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal(("followed", "tehran-post"), (Text(first, 0, "id"), Text(second, 0, "id")));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task A_dry_run_stores_nothing()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal((1, 0), Counts((await PostAsync(api, "/api/feeds?dry_run=true", Two)).Body));
        Assert.Equal(1, (await api.GetAsync("/api/feeds")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_removed_feed_is_listed_no_more()
    {
        await using var api = await TinyApi.StartAsync();
        await PostAsync(api, "/api/feeds", Two);

        var (status, removed) = await DeleteAsync(api, "/api/feeds/tehran-post");

        Assert.Equal(200, status);
        Assert.Equal("""{"id":"tehran-post","title":"Tehran Post","address":"https://tehran.example/rss","removed_at":"2026-01-01T00:00:00Z"}""", removed.GetRawText());
        Assert.Equal(1, (await api.GetAsync("/api/feeds")).GetProperty("total").GetInt32());
        Assert.Equal(404, (await DeleteAsync(api, "/api/feeds/tehran-post")).Status);
    }

    [Fact]
    public async Task A_feed_of_the_settings_is_not_removed()
    {
        await using var api = await TinyApi.StartAsync();

        var (status, problem) = await DeleteAsync(api, "/api/feeds/followed");

        Assert.Equal((409, "'followed' is a feed of the settings: Feeds:followed:Enabled=false switches it off."), (status, problem.GetProperty("detail").GetString()));
    }

    [Theory]
    [InlineData("/api/feeds?topic=nonsense", "text/x-opml", 400)]
    [InlineData("/api/feeds?country=Atlantis", "text/x-opml", 400)]
    [InlineData("/api/feeds?dry_run=perhaps", "text/x-opml", 400)]
    [InlineData("/api/feeds?nonsense=1", "text/x-opml", 400)]
    [InlineData("/api/feeds", "application/json", 415)]
    [InlineData("/api/feeds", "text/xml; charset=utf-8", 200)]
    [InlineData("/api/feeds", null, 200)]
    public async Task What_cannot_be_meant_is_refused(string address, string? type, int status)
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal(status, (await PostAsync(api, address, Two, type)).Status);
    }

    [Theory]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\"}")]
    [InlineData("")]
    public async Task What_is_no_list_of_feeds_is_said_to_be_none(string text)
    {
        await using var api = await TinyApi.StartAsync();

        var (status, problem) = await PostAsync(api, "/api/feeds", text);

        Assert.Equal((400, "It is no OPML: it has no outline."), (status, problem.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task Too_large_a_list_is_413()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal(413, (await PostAsync(api, "/api/feeds", new string(' ', (4 * 1024 * 1024) + 1))).Status);
    }

    [Fact]
    public async Task Only_the_owner_may_write()
    {
        await using var api = await TinyApi.StartAsync(ownerKeySha256: new string('0', 64));

        Assert.Equal(403, (await PostAsync(api, "/api/feeds", Two)).Status);
        Assert.Equal(403, (await DeleteAsync(api, "/api/feeds/followed")).Status);
    }

    private static (int Added, int Known) Counts(JsonElement report) => (report.GetProperty("added").GetInt32(), report.GetProperty("known").GetInt32());

    private static string? Text(JsonElement page, int item, string name) => page.GetProperty("items")[item].GetProperty(name).GetString();

    private static async Task<(int Status, JsonElement Body)> PostAsync(TinyApi api, string address, string text, string? type = "text/x-opml")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return await ReadAsync(await api.Client.PostAsync(new Uri(address, UriKind.Relative), content));
    }

    private static async Task<(int Status, JsonElement Body)> DeleteAsync(TinyApi api, string address) =>
        await ReadAsync(await api.Client.DeleteAsync(new Uri(address, UriKind.Relative)));

    private static async Task<(int Status, JsonElement Body)> ReadAsync(HttpResponseMessage answer) =>
        ((int)answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync()));
}
