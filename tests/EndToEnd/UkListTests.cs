using Microsoft.AspNetCore.Http;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Sources.UnitedKingdom;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>The UK's list as the tracker meets it: a page, and the file that the page links.</summary>
public sealed class UkListTests : IAsyncLifetime
{
    private const string Old = "02/09/2026";
    private const string New = "09/09/2026";

    private LoopbackServer _server = null!;
    private RealTracker _tracker = null!;

    public async Task InitializeAsync()
    {
        _server = await LoopbackServer.StartAsync();
        _server.Answer("/page", Page("/docs/UK-Sanctions-List.xml"));
        _server.Answer("/docs/UK-Sanctions-List.xml", File(Old).WithETag("\"old\""));
        _tracker = await RealTracker.StartAsync(
            ("Sources:uk:Address", _server.At("/page").ToString()), ("Fetching:RetryDelay", "00:00:00.010"), ("Fetching:Retries", "1"));
    }

    public async Task DisposeAsync()
    {
        await _tracker.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task The_file_that_the_page_links_is_read_and_its_address_shown()
    {
        var outcome = await _tracker.RefreshAsync("uk");

        Assert.Equal((RefreshResult.Baseline, 2), (outcome.Result, outcome.Records));
        Assert.Equal(_server.At("/docs/UK-Sanctions-List.xml").ToString(), (await _tracker.StateAsync("uk")).Address);
        Assert.Equal(["IRN0001", "IRN0002"], await _tracker.ListedOnAsync("uk", new DateOnly(2026, 9, 2)));
    }

    [Fact]
    public async Task The_next_time_the_file_alone_is_asked_for_conditionally()
    {
        await _tracker.RefreshAsync("uk");

        Assert.Equal(RefreshResult.Unchanged, (await _tracker.RefreshAsync("uk")).Result);

        var asked = _server.Requests.TakeLast(2).ToArray();
        Assert.Equal(["/page", "/docs/UK-Sanctions-List.xml"], asked.Select(request => request.PathAndQuery));
        Assert.Equal([false, true], asked.Select(request => request.Headers.ContainsKey("If-None-Match")));
    }

    [Fact]
    public async Task A_file_that_moved_is_followed()
    {
        await _tracker.RefreshAsync("uk");
        _server.Answer("/page", Page("/2026/UK_Sanctions_List.xml"));
        _server.Answer("/2026/UK_Sanctions_List.xml", File(New, UkFile.Person(id: "IRN0003")));

        var outcome = await _tracker.RefreshAsync("uk");

        Assert.Equal((RefreshResult.Updated, 1, 3), (outcome.Result, outcome.Added, outcome.Records));
        Assert.Equal(_server.At("/2026/UK_Sanctions_List.xml").ToString(), (await _tracker.StateAsync("uk")).Address);
    }

    [Fact]
    public async Task The_same_file_at_another_address_is_known_by_its_bytes()
    {
        await _tracker.RefreshAsync("uk");
        _server.Answer("/page", Page("/2026/UK_Sanctions_List.xml"));
        _server.Answer("/2026/UK_Sanctions_List.xml", File(Old).WithETag("\"moved\""));

        Assert.Equal(RefreshResult.Unchanged, (await _tracker.RefreshAsync("uk")).Result);
        await _tracker.RefreshAsync("uk");

        Assert.Equal("\"moved\"", _server.Requests.Last().Headers["If-None-Match"]);
    }

    [Fact]
    public async Task An_address_that_answers_the_file_itself_is_as_good()
    {
        _server.Answer("/page", File(Old).WithETag("\"direct\""));

        Assert.Equal(RefreshResult.Baseline, (await _tracker.RefreshAsync("uk")).Result);
        Assert.Equal(RefreshResult.Unchanged, (await _tracker.RefreshAsync("uk")).Result);

        Assert.Equal(["/page", "/page"], _server.Requests.Select(request => request.PathAndQuery));
        Assert.Equal("\"direct\"", _server.Requests.Last().Headers["If-None-Match"]);
    }

    [Fact]
    public async Task A_held_list_is_asked_for_through_its_page_again()
    {
        await _tracker.RefreshAsync("uk");
        _server.Answer("/docs/UK-Sanctions-List.xml", Answers.Text(UkFile.List(UkFile.Person(id: "IRN0009"))).With("Last-Modified", "Wed, 09 Sep 2026 00:00:00 GMT"));

        Assert.Equal(RefreshResult.Held, (await _tracker.RefreshAsync("uk")).Result);
        Assert.Equal(RefreshResult.Held, (await _tracker.RefreshAsync("uk")).Result);

        Assert.DoesNotContain(_server.Requests, request => request.PathAndQuery == "/page" && request.Headers.ContainsKey("If-Modified-Since"));
    }

    [Fact]
    public Task A_page_that_changed_its_shape_says_what_was_looked_for() =>
        AssertKeepsAsync("/page", Answers.Text("<!DOCTYPE html><html><body><h1>We have moved</h1></body></html>", "text/html"), "has no link to the UK Sanctions List as XML");

    [Fact]
    public Task A_page_that_links_the_frozen_list_is_refused() => AssertKeepsAsync("/page", Page("/2022format/ConList.xml"), "(ConList)");

    [Fact]
    public Task A_page_that_links_another_host_is_refused() =>
        AssertKeepsAsync("/page", Page("http://localhost:1/UK-Sanctions-List.xml"), "neither on gov.uk over https");

    [Fact]
    public Task A_file_that_is_the_frozen_list_is_refused() => AssertKeepsAsync(
        "/docs/UK-Sanctions-List.xml", Answers.Text("<ArrayOfFinancialSanctionsTarget/>"), "OFSI's Consolidated List (ConList)");

    [Fact]
    public Task A_page_in_place_of_the_file_is_refused() =>
        AssertKeepsAsync("/docs/UK-Sanctions-List.xml", Page("/docs/UK-Sanctions-List.xml"), "HTML page");

    [Theory]
    [InlineData("/page")]
    [InlineData("/docs/UK-Sanctions-List.xml")]
    public Task A_403_is_told_of_the_page_and_of_the_file(string path) => AssertKeepsAsync(path, Answers.Status(403), "403");

    private async Task AssertKeepsAsync(string path, RequestDelegate bad, string expected)
    {
        await _tracker.RefreshAsync("uk");
        _server.Answer(path, bad);

        var outcome = await _tracker.RefreshAsync("uk");

        Assert.Equal(RefreshResult.Failed, outcome.Result);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await _tracker.StateAsync("uk")).Records);
    }

    private static RequestDelegate Page(string href) => Answers.Text(
        $"<!DOCTYPE html><html><body><a href=\"/docs/UK-Sanctions-List.csv\">CSV</a><a href=\"{href}\">XML</a></body></html>", "text/html; charset=utf-8");

    private static RequestDelegate File(string day, string more = "") => Answers.Text(
        UkFile.List(UkFile.Person(id: "IRN0001"), UkFile.Person(id: "IRN0002"), more).Replace(Old, day, StringComparison.Ordinal));
}
