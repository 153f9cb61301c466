using System.Diagnostics;

namespace SanctionsTracker.Browser;

/// <summary>The program as users start it: <c>demo</c> as a process of its own, on a free port and a folder that goes with it.</summary>
internal sealed class Tracker : IAsyncDisposable
{
    private const string Said = "Serving the recordings on ";

    private readonly Process _process;
    private readonly string _folder;

    private Tracker(Process process, string folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts it with settings beyond the shipped ones (<c>Api:Key=secret</c>), and waits until it serves all of the recordings.</summary>
    public static async Task<Tracker> StartAsync(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("sanctionstracker-browser-").FullName;
        var process = Start(["demo", "--data", folder, "--urls", "http://127.0.0.1:0", .. settings.Select(setting => $"--{setting}")]);
        var output = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.Add(line);
            if (!line.StartsWith(Said, StringComparison.Ordinal)) continue;
            // It goes on to write, and would wait for who does not read.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            return new(process, folder, new Uri(line[Said.Length..line.IndexOf(". Try", StringComparison.Ordinal)]));
        }

        throw new InvalidOperationException($"The demo did not start:\n{string.Join('\n', output)}");
    }

    /// <summary>Ends it at once, as a machine does that goes down.</summary>
    public void Kill()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SanctionsTracker.Functions.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        return Process.Start(start)!;
    }
}
