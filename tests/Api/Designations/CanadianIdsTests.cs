using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;

namespace SanctionsTracker.Tests.Api.Designations;

/// <summary>A place on Canada's list that passes from one target to another: on the first day Rezaei stands there, on the second Karimi.</summary>
public sealed class CanadianIdsTests
{
    private const string Place = "iran.1-part-1.12";
    private const string Rezaei = $"{Place}.4a028dd6";
    private const string Karimi = $"{Place}.5b139ee7";
    private const string Address = $"/api/designations/ca/{Place}";

    [Fact]
    public async Task Both_have_the_place_as_their_id_and_are_told_apart_by_their_record_ids()
    {
        await using var api = await PassedOnAsync();

        var items = await ItemsAsync(api, "/api/designations?list=ca&status=listed,removed");

        Assert.Equal([Place, Place], Texts(items, "id"));
        Assert.Equal([Rezaei, Karimi], Texts(items, "record_id"));
        Assert.Equal(["removed", "listed"], Texts(items, "status"));
    }

    [Fact]
    public async Task In_the_journal_a_place_that_passes_on_is_a_removal_then_an_addition_under_one_id()
    {
        await using var api = await PassedOnAsync();

        var changes = await ItemsAsync(api, "/api/changes");

        Assert.Equal(["removed", "added"], Texts(changes, "kind"));
        Assert.Equal([Place, Place], Texts(changes, "designation_id"));
        Assert.Equal([$"ca/{Place}", $"ca/{Place}"], Texts(changes, "subject_id"));
        Assert.Equal([Rezaei, Karimi], Texts(changes, "record_id"));
    }

    [Fact]
    public async Task In_the_feed_a_removal_leads_to_who_was_removed()
    {
        await using var api = await PassedOnAsync();
        XNamespace atom = "http://www.w3.org/2005/Atom";

        var feed = XElement.Parse(await (await api.AskAsync("/api/changes.atom")).Content.ReadAsStringAsync());

        var links = feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "link")!.Attribute("href")!.Value).ToArray();
        Assert.Equal([Rezaei, Karimi], links.Select(link => link.Split('/')[^1]));
    }

    [Theory]
    [InlineData("", Karimi)]
    [InlineData("?as_of=2026-01-01", Rezaei)]
    [InlineData("?as_of=2026-01-02", Karimi)]
    [InlineData("?known_at=2026-01-01T12:00:00Z", Rezaei)]
    [InlineData("?known_at=2026-01-02T12:00:00Z", Karimi)]
    [InlineData("?as_of=2026-01-02&known_at=2026-01-01T12:00:00Z", Rezaei)]
    [InlineData("?as_of=2026-01-01&known_at=2026-01-02T12:00:00Z", Rezaei)]
    public async Task A_place_names_who_stands_there_on_the_day_asked_as_known_then(string query, string recordId)
    {
        await using var api = await PassedOnAsync();

        var record = await api.GetAsync(Address + query);

        Assert.Equal((Place, recordId), (Text(record, "id"), Text(record, "record_id")));
    }

    [Theory]
    [InlineData("?as_of=2026-01-01", Rezaei)]
    [InlineData("?as_of=2026-01-02", Karimi)]
    [InlineData("?known_at=2026-01-01T12:00:00Z", Rezaei)]
    public async Task A_list_of_a_day_has_who_stood_at_the_place_then(string query, string recordId)
    {
        await using var api = await PassedOnAsync();

        var item = Assert.Single(await ItemsAsync(api, $"/api/designations{query}"));

        Assert.Equal((Place, recordId), (Text(item, "id"), Text(item, "record_id")));
    }

    [Fact]
    public async Task Who_stood_there_before_is_found_by_the_record_id()
    {
        await using var api = await PassedOnAsync();

        var record = await api.GetAsync($"/api/designations/ca/{Rezaei}");

        Assert.Equal((Place, Rezaei, "removed"), (Text(record, "id"), Text(record, "record_id"), Text(record, "status")));
    }

    [Fact]
    public async Task Between_two_snapshots_the_place_names_who_was_listed_since()
    {
        await using var api = await TinyApi.StartAsync(lists: "ca");
        await api.PublishAsync("ca", "2026-01-01", $"{Rezaei};Rezaei");
        await api.PublishAsync("ca", "2026-01-05", $"{Karimi};Karimi;2026-01-03");

        Assert.Equal(Rezaei, Text(await api.GetAsync($"{Address}?as_of=2026-01-02"), "record_id"));
        Assert.Equal(Karimi, Text(await api.GetAsync($"{Address}?as_of=2026-01-04"), "record_id"));
    }

    [Fact]
    public async Task Where_two_stand_beside_each_other_the_answer_says_how_to_name_one()
    {
        await using var api = await TinyApi.StartAsync(lists: "ca");
        await api.PublishAsync("ca", "2026-01-01", $"{Rezaei};Rezaei", $"{Karimi};Karimi");

        var answer = await api.AskAsync(Address);
        var detail = Text(await answer.Content.ReadFromJsonAsync<JsonElement>(), "detail");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"Name one by its record_id: {Rezaei}, {Karimi}.", detail, StringComparison.Ordinal);
        Assert.Equal("Karimi", Text(await api.GetAsync($"/api/designations/ca/{Karimi}"), "name"));
    }

    [Fact]
    public async Task The_history_of_a_place_joins_those_of_all_who_stood_there()
    {
        await using var api = await PassedOnAsync();
        await api.PublishAsync("ca", "2026-01-03", $"{Karimi};Mohammad Karimi;;IRN");

        var versions = await ItemsAsync(api, $"{Address}/history");

        Assert.Equal(["added", "removed", "added", "amended"], Texts(versions, "kind"));
        Assert.Equal([Rezaei, Rezaei, Karimi, Karimi], versions.Select(version => Text(version.GetProperty("record"), "record_id")));
        Assert.All(versions, version => Assert.Equal(Place, Text(version.GetProperty("record"), "id")));
    }

    [Theory]
    [InlineData(Rezaei, "added removed")]
    [InlineData(Karimi, "added")]
    public async Task The_history_of_a_record_is_its_own(string recordId, string kinds)
    {
        await using var api = await PassedOnAsync();

        Assert.Equal(kinds, string.Join(' ', Texts(await ItemsAsync(api, $"/api/designations/ca/{recordId}/history"), "kind")));
    }

    [Fact]
    public async Task The_pages_of_a_joined_history_part_what_one_commit_did()
    {
        await using var api = await PassedOnAsync();

        var first = await api.GetAsync($"{Address}/history?limit=2");
        await api.PublishAsync("ca", "2026-01-03");
        var second = await api.GetAsync($"{Address}/history?limit=2&cursor={Text(first, "next")}");

        Assert.Equal(["added", "removed"], Texts(first.GetProperty("items").EnumerateArray(), "kind"));
        Assert.Equal(["added"], Texts(second.GetProperty("items").EnumerateArray(), "kind"));
        Assert.Equal((3, null), (second.GetProperty("total").GetInt32(), Text(second, "next")));
    }

    [Fact]
    public async Task A_line_up_names_the_place()
    {
        await using var api = await PassedOnAsync();

        var lineup = await api.GetAsync("/api/lineup/IRN?from=2026&to=2026");

        var events = lineup.GetProperty("periods")[0].GetProperty("events").EnumerateArray().ToArray();
        Assert.Equal(["Rezaei", "Rezaei", "Karimi"], Texts(events, "name").OrderDescending());
        Assert.All(events, one => Assert.Equal(Place, Text(one, "id")));
    }

    [Fact]
    public async Task A_target_is_found_by_the_place_of_its_present_record()
    {
        await using var api = await PassedOnAsync();
        await api.LinkAsync();

        var target = await api.GetAsync($"/api/targets/ca:{Place}");

        Assert.Equal("Karimi", Text(target, "name"));
        Assert.Equal((Place, Karimi), (Text(target.GetProperty("members")[0], "id"), Text(target.GetProperty("members")[0], "record_id")));
        Assert.Equal(Place, Text(target.GetProperty("first"), "id"));
        Assert.Equal(Place, Text(target.GetProperty("timeline")[0], "id"));
        Assert.Equal("Rezaei", Text(await api.GetAsync($"/api/targets/ca:{Rezaei}"), "name"));
    }

    [Fact]
    public async Task A_record_of_another_list_names_the_place_of_the_same_target()
    {
        await using var api = await TinyApi.StartAsync(lists: ["ca", "other"]);
        await api.PublishAsync("ca", "2026-01-01", $"{Rezaei};Ali Rezaei;;IRN;D08531177");
        await api.PublishAsync("other", "2026-01-01", "1;Ali Rezaei;;IRN;D08531177");
        await api.LinkAsync();

        var record = await api.GetAsync("/api/designations/other/1");

        Assert.Equal($$"""[{"list":"ca","id":"{{Place}}","record_id":"{{Rezaei}}"}]""", record.GetProperty("same_target").GetRawText());
    }

    [Fact]
    public async Task Changes_that_are_held_name_the_place()
    {
        await using var api = await TinyApi.StartAsync(maximumShareRemoved: 0.1, lists: "ca");
        await api.PublishAsync("ca", "2026-01-01", [.. Enumerable.Range(10, 20).Select(item => $"iran.1-part-1.{item}.4a028dd6;Nr {item}")]);
        await api.PublishAsync("ca", "2026-01-02", $"{Karimi};Karimi");

        var held = await ItemsAsync(api, "/api/sources/ca/held");

        Assert.Equal(2, Texts(held, "designation_id").Count(id => id == Place));
        Assert.DoesNotContain(Texts(held, "designation_id"), id => id!.EndsWith(".4a028dd6", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rejected_entry_names_the_place()
    {
        await using var api = await TinyApi.StartAsync(lists: "ca");
        await api.PublishAsync("ca", "2026-01-01", $"{Rezaei};!");

        Assert.Equal(Place, Text((await api.GetAsync("/api/sources/ca")).GetProperty("rejected_entries")[0], "id"));
    }

    [Fact]
    public async Task Tables_and_lines_name_the_place_and_the_record()
    {
        await using var api = await PassedOnAsync();

        var table = await (await api.AskAsync("/api/designations?list=ca&format=csv")).Content.ReadAsStringAsync();
        var line = await (await api.AskAsync("/api/designations?list=ca&format=ndjson")).Content.ReadAsStringAsync();

        Assert.StartsWith("list,id,record_id,name", table, StringComparison.Ordinal);
        Assert.Contains($"\r\nca,{Place},{Karimi},Karimi", table, StringComparison.Ordinal);
        Assert.Contains($"\"id\":\"{Place}\",\"record_id\":\"{Karimi}\"", line, StringComparison.Ordinal);
    }

    private static async Task<TinyApi> PassedOnAsync()
    {
        var api = await TinyApi.StartAsync(lists: "ca");
        await api.PublishAsync("ca", "2026-01-01", $"{Rezaei};Rezaei;;IRN");
        await api.PublishAsync("ca", "2026-01-02", $"{Karimi};Karimi;;IRN");
        return api;
    }

    private static async Task<JsonElement[]> ItemsAsync(TinyApi api, string address) =>
        [.. (await api.GetAsync(address)).GetProperty("items").EnumerateArray()];

    private static IEnumerable<string?> Texts(IEnumerable<JsonElement> items, string name) => items.Select(item => Text(item, name));

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();
}
