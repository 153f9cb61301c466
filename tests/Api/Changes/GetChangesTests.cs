using System.Net;
using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Changes;

public sealed class GetChangesTests
{
    [Fact]
    public async Task A_first_sync_announces_nothing()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");

        Assert.Empty((await api.GetAsync("/api/changes")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_change_tells_what_happened_to_whom()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al;2010-05-01;IRN");
        await api.PublishAsync("tiny", "2026-01-02", "a;Alan;2010-05-01;SYR");

        var change = (await api.GetAsync("/api/changes")).GetProperty("items")[0];
        var fields = change.GetProperty("fields").EnumerateArray().ToDictionary(field => field.GetProperty("field").GetString()!);

        Assert.Equal("tiny-00000002-000000", change.GetProperty("id").GetString());
        Assert.Equal("designation", change.GetProperty("subject").GetString());
        Assert.Equal("tiny/a", change.GetProperty("subject_id").GetString());
        Assert.Equal("a", change.GetProperty("designation_id").GetString());
        Assert.Equal("amended", change.GetProperty("kind").GetString());
        Assert.Equal("""["IRN","SYR"]""", change.GetProperty("countries").GetRawText());
        Assert.Equal("Al", fields["name"].GetProperty("before").GetString());
        Assert.Equal("""["SYR (nationality)"]""", fields["nationalities"].GetProperty("after").GetRawText());
    }

    [Theory]
    [InlineData("", "other:amended z,tiny:removed b,tiny:amended a,tiny:added d")]
    [InlineData("?list=tiny", "tiny:removed b,tiny:amended a,tiny:added d")]
    [InlineData("?kind=added,removed", "tiny:removed b,tiny:added d")]
    [InlineData("?country=IRN", "tiny:added d")]
    [InlineData("?since=2026-01-04", "tiny:removed b,tiny:amended a,tiny:added d")]
    [InlineData("?since=2026-01-05", "")]
    public async Task Changes_come_oldest_first_and_by_filter(string query, string expected)
    {
        await using var api = await SeededAsync();

        Assert.Equal(expected, string.Join(',', (await api.GetAsync($"/api/changes{query}")).GetProperty("items").EnumerateArray().Select(Told)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Pages_hold_each_change_once_although_commits_land_meanwhile(int limit)
    {
        await using var api = await SeededAsync();
        var told = new List<string>();
        var cursor = "";
        while (cursor is not null)
        {
            var page = await api.GetAsync($"/api/changes?limit={limit}{(cursor.Length == 0 ? "" : $"&cursor={cursor}")}");
            told.AddRange(page.GetProperty("items").EnumerateArray().Select(Told));
            cursor = page.GetProperty("next").GetString();
            await api.PublishAsync("other", $"2026-02-{told.Count:00}", $"z;Zoe {told.Count}");
        }

        Assert.Equal(["other:amended z", "tiny:removed b", "tiny:amended a", "tiny:added d"], told);
    }

    [Theory]
    [InlineData("cursor=e30")]
    [InlineData("cursor=eyJwbGFjZXMiOnsidGlueSI6bnVsbH19")]
    [InlineData("kind=exploded")]
    [InlineData("until=2020-01-01")]
    public async Task What_cannot_be_read_is_a_problem(string query)
    {
        await using var api = await SeededAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await api.AskAsync($"/api/changes?{query}")).StatusCode);
    }

    private static async Task<TinyApi> SeededAsync()
    {
        var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al", "b;Bo");
        await api.PublishAsync("other", "2026-01-01", "z;Zed");
        await api.PublishAsync("other", "2026-01-02", "z;Zoe");
        await api.PublishAsync("tiny", "2026-01-02", "a;Alan", "d;Di;2020;IRN");
        return api;
    }

    private static string Told(JsonElement change) =>
        $"{change.GetProperty("list").GetString()}:{change.GetProperty("kind").GetString()} {change.GetProperty("designation_id").GetString()}";
}
