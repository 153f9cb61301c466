using System.Diagnostics;
using SanctionsTracker.Backup;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Backup;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>Imports as processes of the operating system, which are killed.</summary>
public sealed class BackupProcessTests
{
    [Fact]
    public async Task An_import_that_is_killed_again_and_again_is_finished_by_the_next()
    {
        using var folder = new TemporaryFolder();
        await using var source = await BackedStore.StartAsync();
        foreach (var list in (string[])["eu", "un", "uk"]) await source.PutAsync(TableNames.History, list, 9_000);
        await source.ExportAsync(folder.File("backup"));
        await using var target = await BackedStore.StartAsync();

        var (unfinished, wait) = (0, 400);
        while (await ImportAsync(folder.File("backup"), target.Folder, wait) is null)
        {
            if (await target.Of<ImportMark>().UnfinishedAsync(CancellationToken.None) is not null) unfinished++;
            // Killed after its last write, on its way out.
            else if (!await target.Of<StoreComparison>().IsEmptyAsync(CancellationToken.None)) break;
            wait += 150;
        }

        Assert.True(unfinished > 0, "No import was killed half-way.");
        Assert.Equal(await source.ContentAsync(), await target.ContentAsync());
        await target.Of<ImportMark>().RefuseUnfinishedAsync(CancellationToken.None);
    }

    /// <returns>The exit code, which is 0; null where it was killed.</returns>
    private static async Task<int?> ImportAsync(string backup, string folder, int milliseconds)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "SanctionsTracker.Functions.dll"), "import", backup, "--data", folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        process.BeginOutputReadLine();
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(TimeSpan.FromMilliseconds(milliseconds), TimeProvider.System));
        var killed = !process.HasExited;
        if (killed) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        if (killed) return null;
        Assert.Equal(0, process.ExitCode);
        return process.ExitCode;
    }
}
