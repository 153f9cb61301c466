using System.Diagnostics;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>The program itself, as processes of the operating system on one folder.</summary>
public sealed class ProcessesTests
{
    private static readonly string[] Snapshots = ["un/2020-11-30.xml", "un/2024-09-26.xml"];

    [Fact]
    public async Task Two_refreshes_at_once_do_no_harm()
    {
        using var folder = new TemporaryFolder();
        await using var server = await PublishAsync(Snapshots[0]);

        var exits = await Task.WhenAll(RefreshAsync(folder, server), RefreshAsync(folder, server));

        Assert.Equal([0, 0], exits);
        await using var tracker = await RealTracker.StartOnAsync(folder.Path);
        Assert.Equal(380, (await tracker.CatalogueAsync("un")).Entries.Count);
        Assert.Equal(1, (await tracker.StateAsync("un")).Commits.Committed);
    }

    [Fact]
    public async Task A_process_that_is_killed_again_and_again_ends_where_an_undisturbed_one_does()
    {
        using var folder = new TemporaryFolder();
        using var undisturbed = new TemporaryFolder();
        await using (var first = await PublishAsync(Snapshots[0]))
        {
            Assert.Equal(0, await RefreshAsync(folder, first));
            Assert.Equal(0, await RefreshAsync(undisturbed, first));
        }

        await using var second = await PublishAsync(Snapshots[1]);
        Assert.Equal(0, await RefreshAsync(undisturbed, second));

        // From the start of the program to past its end, as fast as this machine is today.
        for (var milliseconds = 400; milliseconds <= 1600; milliseconds += 300) await RefreshAndKillAsync(folder, second, milliseconds);
        await RefreshUntilFreeAsync(folder, second);

        Assert.Equal(await JournalAsync(undisturbed), await JournalAsync(folder));
    }

    private static async Task<string[]> JournalAsync(TemporaryFolder folder)
    {
        await using var tracker = await RealTracker.StartOnAsync(folder.Path);
        Assert.Equal(315, (await tracker.StateAsync("un")).Records);
        return [.. (await tracker.JournalAsync("un")).Select(entry => $"{entry.Sequence} {entry.Change.Kind} {entry.Change.Id.Value}")];
    }

    private static async Task<LoopbackServer> PublishAsync(string recording)
    {
        var server = await LoopbackServer.StartAsync();
        return server.Answer("/un.xml", Answers.File(Path.Combine(AppContext.BaseDirectory, "Recordings", recording)));
    }

    private static async Task<int> RefreshAsync(TemporaryFolder folder, LoopbackServer server)
    {
        using var process = Start(folder, server);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static async Task RefreshAndKillAsync(TemporaryFolder folder, LoopbackServer server, int afterMilliseconds)
    {
        using var process = Start(folder, server);
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(TimeSpan.FromMilliseconds(afterMilliseconds), TimeProvider.System));
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    // A killed process cannot give its lease back: until that has lapsed the others find the source busy.
    private static async Task RefreshUntilFreeAsync(TemporaryFolder folder, LoopbackServer server)
    {
        await using var tracker = await RealTracker.StartOnAsync(folder.Path, ("Sources:un:Address", server.At("/un.xml").ToString()));
        for (var tries = 0; tries < 90; tries++)
        {
            var outcome = await tracker.RefreshAsync("un");
            if (outcome.Result is not SanctionsTracker.Ingestion.RefreshResult.Busy) return;
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
        }
    }

    private static Process Start(TemporaryFolder folder, LoopbackServer server)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "SanctionsTracker.Functions.dll"),
                "refresh", "--source", "un", "--data", folder.Path, $"--Sources:un:Address={server.At("/un.xml")}",
            },
        };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }
}
