using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Tests.Loopback;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>What a publisher can answer in place of its list: each is a clear error in the source's state, and what was good stays.</summary>
public sealed class BadInputTests
{
    private const string Good = """
        <CONSOLIDATED_LIST dateGenerated="2026-01-01T00:00:00Z"><INDIVIDUALS>
        <INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Ali</FIRST_NAME><UN_LIST_TYPE>Iran</UN_LIST_TYPE><REFERENCE_NUMBER>IRi.001</REFERENCE_NUMBER><LISTED_ON>2006-12-23</LISTED_ON></INDIVIDUAL>
        </INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>
        """;

    public static TheoryData<string, string> Bodies => new()
    {
        { Good[..250], "" },
        { "<!DOCTYPE html><html><body>Maintenance</body></html>", "HTML" },
        { "", "empty" },
        { "<SOMETHING_ELSE/>", "CONSOLIDATED_LIST" },
        { $"<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>{Good.Replace("Ali", "&a;", StringComparison.Ordinal)}", "DTD is prohibited" },
        { $"<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a \"Ali\"><!ENTITY b \"&a;&a;&a;&a;\">]>{Good.Replace("Ali", "&b;", StringComparison.Ordinal)}", "DTD is prohibited" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public Task A_body_that_is_not_the_list_is_a_clear_error(string body, string expected) =>
        AssertKeepsAsync(Answers.Text(body), expected);

    [Fact]
    public Task A_403_names_the_user_agent() => AssertKeepsAsync(Answers.Status(403), "403");

    [Fact]
    public Task A_500_is_tried_again_and_then_told() => AssertKeepsAsync(Answers.Status(500), "500");

    [Fact]
    public Task A_redirect_loop_ends() => AssertKeepsAsync(Answers.Redirect("/un.xml"), "redirect");

    [Fact]
    public Task Silence_times_out() => AssertKeepsAsync(Answers.Silence, "");

    [Fact]
    public async Task A_gzip_bomb_is_cut_off()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(Encoding.UTF8.GetBytes("<CONSOLIDATED_LIST>"));
            for (var megabyte = 0; megabyte < 600; megabyte++) gzip.Write(new byte[1024 * 1024]);
        }

        await AssertKeepsAsync(Answers.Compressed(packed.ToArray(), "gzip"), "");
    }

    [Theory]
    [InlineData("<REFERENCE_NUMBER>IRi.001</REFERENCE_NUMBER>", "", "It would remove 1 of 1 records")]
    [InlineData("<LISTED_ON>2006-12-23</LISTED_ON>", "<LISTED_ON>2006-02-31</LISTED_ON>", "2006-02-31")]
    public async Task An_entry_that_cannot_be_used_is_rejected_with_its_reason(string good, string bad, string expected)
    {
        await using var world = await WorldAsync(Answers.Text(Good.Replace("2026-01-01T", "2026-01-02T", StringComparison.Ordinal).Replace(good, bad, StringComparison.Ordinal)));

        await world.Tracker.RefreshAsync("un");

        var state = await world.Tracker.StateAsync("un");
        var told = string.Join(' ', state.RejectedEntries.Select(entry => entry.Reason).Append(state.Held?.Reason));
        Assert.Contains(expected, told, StringComparison.Ordinal);
        Assert.Equal(1, state.Records);
    }

    private static async Task AssertKeepsAsync(RequestDelegate bad, string expected)
    {
        await using var world = await WorldAsync(bad);

        var outcome = await world.Tracker.RefreshAsync("un");

        Assert.Equal(RefreshResult.Failed, outcome.Result);
        var state = await world.Tracker.StateAsync("un");
        Assert.Contains(expected, state.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((1, 1), (state.Records, state.ConsecutiveFailures));
        Assert.Single(await world.Tracker.ListedOnAsync("un", new DateOnly(2026, 1, 1)));
    }

    private static async Task<World> WorldAsync(RequestDelegate bad)
    {
        var server = await LoopbackServer.StartAsync();
        server.Answer("/un.xml", Answers.Text(Good), bad);
        var tracker = await RealTracker.StartAsync(
            ("Sources:un:Address", server.At("/un.xml").ToString()),
            ("Fetching:RetryDelay", "00:00:00.010"),
            ("Fetching:Retries", "1"),
            ("Fetching:AttemptTimeout", "00:00:06"),
            ("Fetching:TotalTimeout", "00:00:30"));
        Assert.Equal(RefreshResult.Baseline, (await tracker.RefreshAsync("un")).Result);
        return new World(server, tracker);
    }

    private sealed record World(LoopbackServer Server, RealTracker Tracker) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Tracker.DisposeAsync();
            await Server.DisposeAsync();
        }
    }
}
