using System.Diagnostics;

namespace SanctionsTracker.Tests.Digests.Examples;

/// <summary>A receiver of docs/webhooks in its own runtime, on a free port.</summary>
internal sealed class ExampleProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process _process;

    private ExampleProcess(Process process) => _process = process;

    public string Address { get; private set; } = "";

    /// <summary>Skips the calling test where the runtime is missing.</summary>
    public static async Task<ExampleProcess> StartAsync(string runtime, string file, string secret)
    {
        var start = new ProcessStartInfo(runtime)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { ["WEBHOOK_SECRET"] = secret, ["PORT"] = "0" },
        };
        start.ArgumentList.Add(Path.Combine(SourceTree.Root, "docs", "webhooks", file));
        var process = TryStart(start);
        Skip.If(process is null, $"{runtime} is not installed.");
        var example = new ExampleProcess(process!);
        try
        {
            example.Address = $"http://127.0.0.1:{(await example.NextLineAsync())["listening on ".Length..]}/hook";
            return example;
        }
        catch
        {
            example.Dispose();
            throw;
        }
    }

    /// <summary>The next line that it prints.</summary>
    public async Task<string> NextLineAsync() =>
        await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? throw new InvalidOperationException("The receiver ended.");

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static Process? TryStart(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // there is no such program
        }
    }
}
