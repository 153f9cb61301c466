using System.Net;
using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Designations;

public sealed class GetDesignationTests
{
    [Fact]
    public async Task A_record_tells_when_it_was_listed_and_whence_we_know()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al;2010-05-01;IRN");
        await api.PublishAsync("tiny", "2026-01-02");

        var record = await api.GetAsync("/api/designations/tiny/a");
        var period = record.GetProperty("periods")[0];

        Assert.Equal("removed", record.GetProperty("status").GetString());
        Assert.Equal("2026-01-02", DateOf(record, "removed_on"));
        Assert.Equal("2026-01-01", DateOf(record, "first_seen"));
        Assert.Equal("2026-01-02", DateOf(record, "last_changed"));
        Assert.Equal("2010-05-01", DateOf(period, "from"));
        Assert.Equal("2026-01-02", DateOf(period, "to"));
        Assert.Equal("listed_on", period.GetProperty("from_evidence").GetString());
        Assert.Equal("/line[a]", record.GetProperty("provenance").GetProperty("element").GetString());
        Assert.Equal("https://list.example/tiny", record.GetProperty("provenance").GetProperty("address").GetString());
    }

    [Fact]
    public async Task A_listed_record_has_no_day_of_removal()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");

        var record = await api.GetAsync("/api/designations/tiny/a");

        Assert.Equal(JsonValueKind.Null, record.GetProperty("removed_on").ValueKind);
        Assert.Equal(JsonValueKind.Null, record.GetProperty("periods")[0].GetProperty("to").ValueKind);
    }

    [Theory]
    [InlineData("x/1 ü", "x%2F1%20%C3%BC")]
    [InlineData("1.a#b?", "1.a%23b%3F")]
    public async Task An_id_may_hold_characters_that_an_address_must_escape(string id, string escaped)
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", $"{id};Al");

        Assert.Equal(id, (await api.GetAsync($"/api/designations/tiny/{escaped}")).GetProperty("id").GetString());
        Assert.Equal(1, (await api.GetAsync($"/api/designations/tiny/{escaped}/history")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task As_known_at_a_time_it_is_the_version_of_then()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");
        await api.PublishAsync("tiny", "2026-01-02", "a;Alan");

        Assert.Equal("Al", (await api.GetAsync("/api/designations/tiny/a?known_at=2026-01-01T12:00:00Z")).GetProperty("name").GetString());
        Assert.Equal("Alan", (await api.GetAsync("/api/designations/tiny/a?known_at=2026-01-02")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task As_of_a_day_it_has_the_content_of_that_day()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al;2010-05-01");
        await api.PublishAsync("tiny", "2026-01-03", "a;Alan;2010-05-01");
        await api.PublishAsync("tiny", "2026-01-05");

        Assert.Equal("Al", await NameAsync(api, "as_of=2015-01-01"));
        Assert.Equal("Al", await NameAsync(api, "as_of=2026-01-02"));
        Assert.Equal("Alan", await NameAsync(api, "as_of=2026-01-04"));
        Assert.Equal("Al", await NameAsync(api, "as_of=2026-01-04&known_at=2026-01-01T12:00:00Z"));
    }

    [Fact]
    public async Task Back_after_a_time_it_has_the_content_of_each_day_by_what_is_known_now()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al;2010-05-01");
        await api.PublishAsync("tiny", "2026-01-03");
        await api.PublishAsync("tiny", "2026-01-05", "a;Al again;2010-05-01");

        Assert.Equal("Al", await NameAsync(api, "as_of=2026-01-02"));
        Assert.Equal("Al again", await NameAsync(api, "as_of=2026-01-05"));
        Assert.Equal(HttpStatusCode.NotFound, (await api.AskAsync("/api/designations/tiny/a?as_of=2026-01-04")).StatusCode);
    }

    [Fact]
    public async Task In_a_list_of_a_day_the_records_have_their_content_of_that_day()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al;2010-05-01");
        await api.PublishAsync("tiny", "2026-01-03", "a;Alan;2010-05-01");

        var page = await api.GetAsync("/api/designations?as_of=2026-01-02");

        Assert.Equal("Al", page.GetProperty("items")[0].GetProperty("name").GetString());
    }

    private static async Task<string?> NameAsync(TinyApi api, string query) =>
        (await api.GetAsync($"/api/designations/tiny/a?{query}")).GetProperty("name").GetString();

    [Theory]
    [InlineData("/api/designations/tiny/a?as_of=2001-01-01", "was not listed on 2001-01-01. It was from 2026-01-01 to now.")]
    [InlineData("/api/designations/nonsense/a", "Known: other, tiny")]
    [InlineData("/api/designations/tiny/nonsense", "has no 'nonsense'")]
    [InlineData("/api/designations/other/a", "was not fetched yet")]
    [InlineData("/api/designations/tiny/a?known_at=2020-01-01", "knowledge begins at 2026-01-01T00:00:00Z")]
    [InlineData("/api/designations/tiny/nonsense/history", "has no 'nonsense'")]
    public async Task What_is_not_there_is_a_problem_that_says_what_is(string address, string hint)
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");

        var answer = await api.AskAsync(address);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(hint, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_holds_every_version_with_the_commit_that_brought_it()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");
        await api.PublishAsync("tiny", "2026-01-02", "a;Alan");
        await api.PublishAsync("tiny", "2026-01-03");
        await api.PublishAsync("tiny", "2026-01-04", "a;Alan");

        var versions = (await api.GetAsync("/api/designations/tiny/a/history")).GetProperty("items").EnumerateArray().ToArray();

        Assert.Equal(["added", "amended", "removed", "relisted"], versions.Select(version => version.GetProperty("kind").GetString()));
        Assert.Equal([1, 2, 3, 4], versions.Select(version => version.GetProperty("commit").GetInt32()));
        Assert.Equal("baseline", versions[0].GetProperty("commit_kind").GetString());
        Assert.Equal("2026-01-02", versions[1].GetProperty("snapshot_date").GetString());
        Assert.Equal("Al", versions[0].GetProperty("record").GetProperty("name").GetString());
    }

    [Fact]
    public async Task The_history_comes_in_pages()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");
        await api.PublishAsync("tiny", "2026-01-02", "a;Alan");
        var first = await api.GetAsync("/api/designations/tiny/a/history?limit=1");
        await api.PublishAsync("tiny", "2026-01-03", "a;Allan");

        var second = await api.GetAsync($"/api/designations/tiny/a/history?limit=5&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal([2], second.GetProperty("items").EnumerateArray().Select(version => version.GetProperty("commit").GetInt32()));
    }

    private static string? DateOf(JsonElement of, string name) => of.GetProperty(name).GetProperty("value").GetString();
}
