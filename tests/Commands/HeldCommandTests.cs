using System.Text.RegularExpressions;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Sources.Ofac;
using SanctionsTracker.Tests.Sources.UnitedNations;

namespace SanctionsTracker.Tests.Commands;

/// <summary>A held list at the command line, as an owner meets it in the log of a scheduled <c>refresh</c>.</summary>
public sealed partial class HeldCommandTests : IDisposable
{
    private readonly CommandRun _command = new();

    [Fact]
    public async Task A_held_list_ends_a_refresh_with_3_and_does_not_stop_the_others()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/sdn.xml", Answers.Text(Sdn(40)), Answers.Text(Sdn(20)));
        server.Answer("/un.xml", Answers.Text(UnFile.List(UnFile.Individual())), Answers.Text(UnFile.List(UnFile.Individual() + UnFile.Individual(reference: "IRi.002"))));
        Assert.Equal(0, (await RefreshAsync(server)).ExitCode);

        var (exitCode, output, _) = await RefreshAsync(server);

        Assert.Equal(3, exitCode);
        Assert.Contains("ofac-sdn: held, 40 records", output, StringComparison.Ordinal);
        Assert.Contains("un: updated, 2 records, 1 added", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_tells_the_reason_and_the_command_that_applies_it()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/sdn.xml", Answers.Text(Sdn(40)), Answers.Text(Sdn(20)));
        server.Answer("/un.xml", Answers.Text(UnFile.List(UnFile.Individual())));
        for (var time = 0; time < 2; time++) await RefreshAsync(server);

        var (exitCode, output, _) = await _command.RunAsync("status");

        Assert.Equal(3, exitCode);
        Assert.Contains("ofac-sdn\theld\t40", output, StringComparison.Ordinal);
        var release = Release().Match(output);
        Assert.True(release.Success, output);
        Assert.Equal(1, (await _command.RunAsync("release", "--source", "ofac-sdn", "--sha256", new string('0', 64))).ExitCode);
        Assert.Equal(0, (await _command.RunAsync(release.Value.Split(' '))).ExitCode);
        Assert.Contains("ofac-sdn\tok\t20", (await _command.RunAsync("status")).Output, StringComparison.Ordinal);
    }

    public void Dispose() => _command.Dispose();

    private static string Sdn(int count) => OfacXml.List([.. Enumerable.Range(10_000, count).Select(id => OfacXml.Entity(id: $"{id}"))]);

    private Task<(int ExitCode, string Output, string Error)> RefreshAsync(LoopbackServer server) => _command.RunAsync([
        "refresh", $"--Sources:ofac-sdn:Address={server.At("/sdn.xml")}", $"--Sources:un:Address={server.At("/un.xml")}",
        .. SourceIds.All.Except(["ofac-sdn", "un"]).Select(id => $"--Sources:{id}:Enabled=false"),
        .. SourceIds.News.Select(id => $"--Feeds:{id}:Enabled=false")]);

    [GeneratedRegex("release --source ofac-sdn --sha256 [0-9a-f]{64}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Release();
}
