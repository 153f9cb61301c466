using System.Net;
using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Targets;

public sealed class GetTargetTests : IAsyncLifetime
{
    private TinyApi _api = null!;

    public async Task InitializeAsync()
    {
        _api = await TinyApi.StartAsync();
        await _api.PublishAsync("tiny", "2025-12-30", "1;Qasem Soleimani;2007-03-24;IRN;D08531177", "2;Naser Maleki;2008-03-03;IRN");
        await _api.PublishAsync("other", "2025-12-30", "x/y;Qassem Soleimani;2006-12-23;IRN;D08531177");
    }

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Theory]
    [InlineData("other:x%2Fy")]
    [InlineData("tiny:1")]
    public async Task The_id_of_any_of_its_records_finds_it(string id)
    {
        await _api.LinkAsync();

        var target = await _api.GetAsync($"/api/targets/{id}");

        Assert.Equal(("other:x/y", "Qassem Soleimani"), (Text(target, "id"), Text(target, "name")));
        Assert.Equal("""[{"list":"other","id":"x/y"},{"list":"tiny","id":"1"}]""", Members(target));
        Assert.Equal("""["other","tiny"]""", target.GetProperty("listed_by").GetRawText());
        Assert.Equal([0, 91], target.GetProperty("lists").EnumerateArray().Select(list => list.GetProperty("days_after_first").GetInt32()));
        Assert.Equal("passport D08531177 (IRN)", target.GetProperty("links")[0].GetProperty("reasons")[0].GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_record_with_no_link_is_a_target_of_one()
    {
        await _api.LinkAsync();

        var target = await _api.GetAsync("/api/targets/tiny:2");

        Assert.Equal(("tiny:2", JsonValueKind.Null), (Text(target, "id"), target.GetProperty("confidence").ValueKind));
        Assert.Equal("""[{"list":"tiny","id":"2"}]""", Members(target));
    }

    [Fact]
    public async Task Before_anything_was_linked_each_record_is_a_target_of_one()
    {
        var before = _api.Time.GetUtcNow();
        _api.Time.Advance(TimeSpan.FromDays(1));
        await _api.LinkAsync();

        var then = await _api.GetAsync($"/api/targets/tiny:1?known_at={before:yyyy-MM-dd'T'HH:mm:ss'Z'}");

        Assert.Equal(("tiny:1", JsonValueKind.Null), (Text(then, "id"), then.GetProperty("linked_at").ValueKind));
    }

    [Theory]
    [InlineData("/api/targets/1", "'1' is no id of a target: it is that of any of its records, written list:id, such as un:IRi.039.")]
    [InlineData("/api/targets/nato:1", "There is no list 'nato'. Known: other, tiny.")]
    [InlineData("/api/targets/tiny:9", "No list has 'tiny:9'.")]
    [InlineData("/api/targets/tiny:1?known_at=2020-01-01", "Nothing of list 'tiny' was known then; knowledge begins at 2026-01-01T00:00:00Z.")]
    public async Task What_is_not_there_is_not_found_and_said(string address, string detail)
    {
        var answer = await _api.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(detail, Text(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement, "detail"));
    }

    [Fact]
    public async Task A_designation_names_its_target_and_the_records_that_share_it()
    {
        await _api.LinkAsync();

        var record = await _api.GetAsync("/api/designations/tiny/1");
        var alone = await _api.GetAsync("/api/designations/tiny/2");

        Assert.Equal("other:x/y", Text(record, "target"));
        Assert.Equal("""[{"list":"other","id":"x/y","record_id":"x/y"}]""", record.GetProperty("same_target").GetRawText());
        Assert.Equal(("tiny:2", "[]"), (Text(alone, "target"), alone.GetProperty("same_target").GetRawText()));
    }

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static string Members(JsonElement target) => JsonSerializer.Serialize(target.GetProperty("members").EnumerateArray()
        .Select(member => new { list = Text(member, "list"), id = Text(member, "id") }));
}
