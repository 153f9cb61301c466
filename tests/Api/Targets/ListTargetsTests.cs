using System.Net;
using System.Text.Json;

namespace SanctionsTracker.Tests.Api.Targets;

public sealed class ListTargetsTests : IAsyncLifetime
{
    private TinyApi _api = null!;

    public async Task InitializeAsync()
    {
        _api = await TinyApi.StartAsync();
        await _api.PublishAsync(
            "tiny", "2025-12-30", "1;Qasem Soleimani;2007-03-24;IRN;D08531177", "2;Naser Maleki;2008-03-03;IRN;A7654321", "3;Ali Saidi;2009-01-01;SYR");
        await _api.PublishAsync("other", "2025-12-30", "a;Qasem Soleimani;2006-12-23;IRN;D08531177", "b;Naser Maleki;2010-01-01;IRN;A7654321", "c;Omar Karimi;;IRQ");
        await _api.PublishAsync("other", "2025-12-31", "a;Qasem Soleimani;2006-12-23;IRN;D08531177", "c;Omar Karimi;;IRQ");
        await _api.LinkAsync();
    }

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Theory]
    [InlineData("", "other:a tiny:2")]
    [InlineData("lists_min=1", "other:a other:c tiny:2 tiny:3")]
    [InlineData("missing=other", "tiny:2")]
    [InlineData("list=tiny,other", "other:a")]
    [InlineData("list=tiny&missing=other&lists_min=1", "tiny:2 tiny:3")]
    [InlineData("lists_min=1&country=SYR,IQ", "other:c tiny:3")]
    [InlineData("q=maleki", "tiny:2")]
    [InlineData("type=vessel", "")]
    public async Task Targets_are_found_by_the_lists_that_have_them(string query, string ids) =>
        Assert.Equal(ids, Ids(await _api.GetAsync($"/api/targets?{query}")));

    [Fact]
    public async Task Pages_go_on_in_the_linkage_of_the_first_whatever_is_linked_meanwhile()
    {
        var first = await _api.GetAsync("/api/targets?limit=1");
        await _api.PublishAsync("tiny", "2025-12-31", "1;Qasem Soleimani;2007-03-24;IRN", "2;Naser Maleki;2008-03-03;IRN", "3;Ali Saidi;2009-01-01;SYR");
        await _api.LinkAsync();

        var second = await _api.GetAsync($"/api/targets?limit=1&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal(("other:a", "tiny:2"), (Ids(first), Ids(second)));
        Assert.Equal(2, second.GetProperty("total").GetInt32());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
        Assert.Equal("", Ids(await _api.GetAsync("/api/targets")));
    }

    [Theory]
    [InlineData("missing=eu")]
    [InlineData("lists_min=0")]
    [InlineData("cursor=nonsense")]
    [InlineData("cursor=eyJjb21taXRzIjp7InRpbnkiOjF9LCJydW4iOjk5LCJ0YXJnZXQiOiJhOmIifQ")]
    [InlineData("cursor=eyJjb21taXRzIjp7InRpbnkiOjF9LCJydW4iOjAsInRhcmdldCI6Im5vbmUifQ")]
    public async Task What_cannot_be_meant_is_refused(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _api.AskAsync($"/api/targets?{query}")).StatusCode);

    private static string Ids(JsonElement page) =>
        string.Join(' ', page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
}
