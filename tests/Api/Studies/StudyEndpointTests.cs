using System.Net;
using System.Text;
using System.Text.Json;
using SanctionsTracker.Tests.Lineup.Studies;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Api.Studies;

public sealed class StudyEndpointTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StudyEndpointTests() => Write("tiny", StudyJson.Tiny().ToJsonString());

    [Fact]
    public async Task Studies_are_listed_with_what_they_ask()
    {
        await using var api = await TinyApi.StartAsync(studies: _folder.Path);

        var items = (await api.GetAsync("/api/studies")).GetProperty("items");
        var tiny = items.EnumerateArray().Single(item => item.GetProperty("id").GetString() == "tiny");

        Assert.Equal(3, items.GetArrayLength());
        Assert.Equal(("A study", "IRN", 1, 1), (tiny.GetProperty("title").GetString(), tiny.GetProperty("country").GetString(), tiny.GetProperty("tests").GetInt32(), tiny.GetProperty("claims").GetInt32()));
        Assert.Equal(JsonValueKind.Null, tiny.GetProperty("verdict").ValueKind);
    }

    [Fact]
    public async Task A_study_answers_by_what_is_held_now()
    {
        await using var api = await TinyApi.StartAsync(studies: _folder.Path);
        await UploadAsync(api, "1980,1\n1981,2.95\n1982,4\n");

        var pack = await api.GetAsync("/api/studies/tiny");
        var reading = pack.GetProperty("claims")[0].GetProperty("readings")[0];

        Assert.Equal("holds", pack.GetProperty("claims")[0].GetProperty("outcome").GetString());
        Assert.Equal((2.95, "2026-01-01"), (reading.GetProperty("value").GetDouble(), reading.GetProperty("sources")[0].GetProperty("vintage").GetString()));
        Assert.Equal(64, pack.GetProperty("result_sha256").GetString()!.Length);
        Assert.Equal("A", pack.GetProperty("stands_on").GetProperty("series")[0].GetProperty("code").GetString());
        Assert.Equal(64, pack.GetProperty("stands_on").GetProperty("series")[0].GetProperty("sha256").GetString()!.Length);
    }

    [Fact]
    public async Task A_study_as_csv_is_its_claims()
    {
        await using var api = await TinyApi.StartAsync(studies: _folder.Path);
        await UploadAsync(api, "1981,2.95\n");

        var csv = await (await api.AskAsync("/api/studies/tiny?format=csv")).Content.ReadAsStringAsync();

        Assert.Equal(
            "id,says,where,outcome,expected,value,at,unit,differs_by,sources,statement\r\n"
            + "c,It was 3 in 1981.,,holds,3 ± 0.1 %,2.95,,%,-0.05,A (2026-01-01),Holds: 2.95 % by A (2026-01-01). Expected: 3 ± 0.1 %.\r\n",
            csv.Replace("-0.04999999999999982", "-0.05", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_not_found()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await api.AskAsync("/api/studies/nonsense")).StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_wrong_is_told_with_every_fault_and_holds_back_no_other()
    {
        var wrong = StudyJson.Tiny();
        wrong["country"] = "Atlantis";
        wrong["id"] = "wrong";
        Write("wrong", wrong.ToJsonString());
        await using var api = await TinyApi.StartAsync(studies: _folder.Path);

        var answer = await api.AskAsync("/api/studies/wrong");
        var error = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("faults")[0];

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(("country", "is 'Atlantis'; allowed: a country's code, as IRN or IR"), (error.GetProperty("path").GetString(), error.GetProperty("problem").GetString()));
        Assert.Equal(4, (await api.GetAsync("/api/studies")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task The_first_answer_of_a_study_announces_nothing()
    {
        await using var api = await TinyApi.StartAsync(studies: _folder.Path);
        await UploadAsync(api, "1981,3\n");

        await api.FollowUpAsync();

        Assert.Equal(0, (await api.GetAsync("/api/changes")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_claim_that_flips_is_a_change_in_the_journal()
    {
        await using var api = await FlippedAsync();

        var change = Assert.Single((await api.GetAsync("/api/changes")).GetProperty("items").EnumerateArray());
        var field = Assert.Single(change.GetProperty("fields").EnumerateArray());

        Assert.Equal("studies-00000001-000000", change.GetProperty("id").GetString());
        Assert.Equal(("study", "tiny", "verdict_changed", "A study"), (Text(change, "subject"), Text(change, "subject_id"), Text(change, "kind"), Text(change, "name")));
        Assert.Equal((null, null), (Text(change, "list"), Text(change, "designation_id")));
        Assert.Equal("""["IRN"]""", change.GetProperty("countries").GetRawText());
        Assert.Equal(("claims.c", "holds", "depends_on_the_source"), (Text(field, "field"), Text(field, "before"), Text(field, "after")));
    }

    [Theory]
    [InlineData("?kind=verdict_changed", 1)]
    [InlineData("?country=IRN", 1)]
    [InlineData("?country=SYR", 0)]
    [InlineData("?list=tiny", 0)]
    [InlineData("?since=2026-01-02T00:00:00Z", 1)]
    [InlineData("?since=2026-01-03T00:00:00Z", 0)]
    public async Task Verdicts_are_found_by_the_journals_filters(string query, int found)
    {
        await using var api = await FlippedAsync();

        Assert.Equal(found, (await api.GetAsync($"/api/changes{query}")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Pages_go_on_across_lists_and_studies()
    {
        await using var api = await FlippedAsync();
        await api.PublishAsync("other", "2026-01-01", "a;Al");
        await api.PublishAsync("other", "2026-01-02", "a;Alan");

        var first = await api.GetAsync("/api/changes?limit=1");
        var second = await api.GetAsync($"/api/changes?limit=1&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal(
            ["studies-00000001-000000", "other-00000002-000000"],
            new[] { first, second }.Select(page => Text(page.GetProperty("items")[0], "id")));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task The_feed_tells_of_verdicts_too()
    {
        await using var api = await FlippedAsync();

        var feed = await (await api.AskAsync("/api/changes.atom")).Content.ReadAsStringAsync();

        Assert.Contains("Verdict changed: A study (studies)", feed, StringComparison.Ordinal);
        Assert.Contains("/api/studies/tiny", feed, StringComparison.Ordinal);
        Assert.Contains("claims.c: holds → depends_on_the_source", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_changed_nothing_is_announced_again()
    {
        await using var api = await FlippedAsync();

        await api.FollowUpAsync();

        Assert.Equal(1, (await api.GetAsync("/api/changes")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_change_of_the_file_is_no_change_of_the_data()
    {
        await using var api = await TinyApi.StartAsync(studies: _folder.Path);
        await UploadAsync(api, "1981,3\n");
        await api.FollowUpAsync();
        var edited = StudyJson.Tiny();
        edited["claims"]![0]!["expect"]!["value"] = 5;
        Write("tiny", edited.ToJsonString());

        await api.FollowUpAsync();

        Assert.Equal(0, (await api.GetAsync("/api/changes")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task The_list_says_what_a_study_came_to_last()
    {
        await using var api = await TinyApi.StartAsync(studies: _folder.Path);
        await UploadAsync(api, string.Concat(Enumerable.Range(1980, 30).Select(year => FormattableString.Invariant($"{year},{Math.Sin(year * 7):0.000}\n"))));
        await api.FollowUpAsync();

        var tiny = (await api.GetAsync("/api/studies")).GetProperty("items").EnumerateArray().Single(item => Text(item, "id") == "tiny");

        Assert.Equal("no_evidence", Text(tiny, "verdict"));
        Assert.Equal(Text(await api.GetAsync("/api/studies/tiny"), "result_sha256"), Text(tiny, "result_sha256"));
    }

    public void Dispose() => _folder.Dispose();

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    private static async Task UploadAsync(TinyApi api, string rows)
    {
        using var content = new StringContent($"period,value\n{rows}", Encoding.UTF8, "text/csv");
        var answer = await api.Client.PutAsync(new Uri("/api/indicators/IRN/A?name=Growth&unit=percent&source=Somebody", UriKind.Relative), content);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    // A later vintage says something else.
    private async Task<TinyApi> FlippedAsync()
    {
        var api = await TinyApi.StartAsync(studies: _folder.Path);
        await UploadAsync(api, "1981,3\n");
        await api.FollowUpAsync();
        await UploadAsync(api, "1981,1\n");
        await api.FollowUpAsync();
        return api;
    }

    private void Write(string id, string content) => File.WriteAllText(_folder.File($"{id}.json"), content);
}
