using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SanctionsTracker.Tests.Api.Contract;

namespace SanctionsTracker.Tests.Api.Sources;

public sealed class HeldTests
{
    private const string Release = "/api/sources/tiny/release";

    [Fact]
    public async Task A_held_source_tells_the_reasons_and_the_counts()
    {
        await using var api = await HoldAsync();

        var source = await api.AskAsync("/api/sources/tiny");
        await HoldsContractAsync("get", "/api/sources/{id}", source);
        var held = (await source.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("held");

        Assert.Equal("share_removed", held.GetProperty("reasons")[0].GetProperty("code").GetString());
        Assert.Equal(2, held.GetProperty("counts").GetProperty("removed").GetInt32());
    }

    [Fact]
    public async Task Its_changes_come_in_pages_and_by_kind()
    {
        await using var api = await HoldAsync();

        await HoldsContractAsync("get", "/api/sources/{id}/held", await api.AskAsync("/api/sources/tiny/held"));
        var first = await api.GetAsync("/api/sources/tiny/held?limit=3");
        var second = await api.GetAsync($"/api/sources/tiny/held?limit=3&cursor={first.GetProperty("next").GetString()}");
        var removed = await api.GetAsync("/api/sources/tiny/held?kind=removed");

        Assert.Equal((4, 3, 1, 2), (first.GetProperty("total").GetInt32(), Count(first), Count(second), Count(removed)));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task A_release_by_the_hash_in_the_body_is_told_in_the_journal()
    {
        await using var api = await HoldAsync();

        var answer = await api.Client.PostAsJsonAsync(Release, new { sha256 = await HeldAsync(api) });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await HoldsContractAsync("post", "/api/sources/{id}/release", answer);
        await HoldsContractAsync("get", "/api/changes", await api.AskAsync("/api/changes"));
        var change = (await api.GetAsync("/api/changes?kind=released")).GetProperty("items")[0];
        Assert.Equal(
            ("source", "tiny", JsonValueKind.Null),
            (change.GetProperty("subject").GetString(), change.GetProperty("subject_id").GetString(), change.GetProperty("designation_id").ValueKind));
    }

    [Fact]
    public async Task A_release_by_the_hash_in_the_address_works_once()
    {
        await using var api = await HoldAsync();
        var address = new Uri($"{Release}?sha256={await HeldAsync(api)}", UriKind.Relative);

        Assert.Equal(HttpStatusCode.OK, (await api.Client.PostAsync(address, content: null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await api.Client.PostAsync(address, content: null)).StatusCode);
    }

    [Theory]
    [InlineData("?sha256=abc", HttpStatusCode.Conflict)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task Another_hash_or_none_releases_nothing(string query, HttpStatusCode expected)
    {
        await using var api = await HoldAsync();

        var answer = await api.Client.PostAsync(new Uri($"{Release}{query}", UriKind.Relative), content: null);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("held", (await api.GetAsync("/api/sources/tiny")).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Where_nothing_is_held_there_is_nothing_to_show_or_release()
    {
        await using var api = await TinyApi.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await api.AskAsync("/api/sources/tiny/held")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await api.Client.PostAsJsonAsync(Release, new { sha256 = "ab" })).StatusCode);
    }

    [Fact]
    public async Task Reading_the_archive_again_answers_what_was_written_anew()
    {
        await using var api = await TinyApi.StartAsync();
        await api.PublishAsync("tiny", "2026-01-01", "a;Al");

        var answer = await api.Client.PostAsync(new Uri("/api/sources/tiny/reread", UriKind.Relative), content: null);
        var reread = await answer.Content.ReadFromJsonAsync<JsonElement>();

        await HoldsContractAsync("post", "/api/sources/{id}/reread", answer);
        Assert.Equal(("unchanged", 1), (reread.GetProperty("result").GetString(), reread.GetProperty("snapshots").GetInt32()));
    }

    private static async Task<TinyApi> HoldAsync()
    {
        var api = await TinyApi.StartAsync(maximumShareRemoved: 0.3);
        await api.PublishAsync("tiny", "2026-01-01", "a;Al", "b;Bo", "c;Cy");
        await api.PublishAsync("tiny", "2026-01-02", "a;Alan", "d;Di");
        return api;
    }

    private static async Task<string> HeldAsync(TinyApi api) =>
        (await api.GetAsync("/api/sources/tiny")).GetProperty("held").GetProperty("sha256").GetString()!;

    private static int Count(JsonElement page) => page.GetProperty("items").GetArrayLength();

    private static async Task HoldsContractAsync(string method, string path, HttpResponseMessage answer) => Assert.Empty(
        await OpenApiContract.BreachesAsync(
            method, path, (int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType!, await answer.Content.ReadAsStringAsync()));
}
