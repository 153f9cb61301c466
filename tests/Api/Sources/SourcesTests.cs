using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Tests.Ingestion;

namespace SanctionsTracker.Tests.Api.Sources;

public sealed class SourcesTests
{
    private static readonly Uri RefreshTiny = new("/api/sources/tiny/refresh", UriKind.Relative);

    [Fact]
    public async Task A_source_that_was_never_refreshed_is_there_too()
    {
        await using var api = await TinyApi.StartAsync();

        var page = await api.GetAsync("/api/sources");

        Assert.Equal(2, page.GetProperty("total").GetInt32());
        Assert.Equal(["other", "tiny"], page.GetProperty("items").EnumerateArray().Select(source => source.GetProperty("id").GetString()));
        Assert.All(page.GetProperty("items").EnumerateArray(), source => Assert.Equal("never", source.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task A_source_tells_what_we_hold_and_what_could_not_be_used()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al", "b;!");

        var source = await api.GetAsync("/api/sources/tiny");

        Assert.Equal("ok", source.GetProperty("status").GetString());
        Assert.Equal("list", source.GetProperty("kind").GetString());
        Assert.Equal(1, source.GetProperty("records").GetInt32());
        Assert.Equal(1, source.GetProperty("commit").GetInt32());
        Assert.Equal("2026-01-01", source.GetProperty("snapshot_date").GetString());
        Assert.Equal("It has no name.", source.GetProperty("rejected_entries")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task A_source_that_fails_says_why_and_keeps_its_records()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");
        await FailAsync(api);

        var source = await api.GetAsync("/api/sources/tiny");

        Assert.Equal("failing", source.GetProperty("status").GetString());
        Assert.Contains("is no tiny list", source.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, source.GetProperty("consecutive_failures").GetInt32());
        Assert.Equal(1, source.GetProperty("records").GetInt32());
    }

    [Fact]
    public async Task A_source_whose_last_success_is_long_ago_is_stale()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");
        api.Time.Advance(TimeSpan.FromDays(30));

        Assert.Equal("stale", (await api.GetAsync("/api/sources/tiny")).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Sources_come_in_pages()
    {
        await using var api = await TinyApi.StartAsync();
        var first = await api.GetAsync("/api/sources?limit=1");

        var second = await api.GetAsync($"/api/sources?limit=1&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal("tiny", Assert.Single(second.GetProperty("items").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task A_source_that_does_not_exist_is_not_found()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await api.AskAsync("/api/sources/nonsense")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await api.Client.PostAsync(new Uri("/api/sources/nonsense/refresh", UriKind.Relative), null)).StatusCode);
    }

    [Fact]
    public async Task A_refresh_answers_what_it_did()
    {
        await using var api = await TinyApi.StartAsync();
        api.Publisher("tiny").Now = TinyList.Write("2026-01-01", "a;Al");

        var answer = await api.Client.PostAsync(RefreshTiny, content: null);
        var refresh = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("baseline", refresh.GetProperty("result").GetString());
        Assert.Equal(1, refresh.GetProperty("records").GetInt32());
    }

    [Fact]
    public async Task A_refresh_that_fails_is_a_problem_of_the_source()
    {
        await using var api = await TinyApi.StartAsync();
        api.Publisher("tiny").Instead = new FetchResult.Failed("The publisher answered 403.");

        var answer = await api.Client.PostAsync(RefreshTiny, content: null);

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Contains("403", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refresh_beside_another_is_a_conflict()
    {
        await using var api = await TinyApi.StartAsync();
        await new LeaseStore(api.Tables, api.Time).TryAcquireAsync("refresh-tiny", "another", LeaseStore.Duration, CancellationToken.None);

        Assert.Equal(HttpStatusCode.Conflict, (await api.Client.PostAsync(RefreshTiny, content: null)).StatusCode);
    }

    [Fact]
    public async Task A_refresh_needs_the_owners_key_where_one_is_set()
    {
        await using var api = await TinyApi.StartAsync(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("open sesame"))));
        api.Publisher("tiny").Now = TinyList.Write("2026-01-01", "a;Al");
        var with = new HttpRequestMessage(HttpMethod.Post, RefreshTiny) { Headers = { { "x-owner-key", "open sesame" } } };

        Assert.Equal(HttpStatusCode.Forbidden, (await api.Client.PostAsync(RefreshTiny, content: null)).StatusCode);
        Assert.Empty(api.Publisher("tiny").Requests);
        Assert.Equal(HttpStatusCode.OK, (await api.Client.SendAsync(with)).StatusCode);
    }

    private static async Task FailAsync(TinyApi api)
    {
        api.Publisher("tiny").Now = Encoding.UTF8.GetBytes("<html>");
        var outcome = await api.Tracker("tiny").Refresher.RefreshAsync(progress: null, CancellationToken.None);
        Assert.Equal(RefreshResult.Failed, outcome.Result);
    }
}
