using System.Diagnostics;

namespace SanctionsTracker.Tests.Commands;

/// <summary>The program run as a user runs it, in a folder of its own.</summary>
internal sealed class CommandRun : IDisposable
{
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("sanctionstracker-run-");

    /// <summary>Settings in the environment.</summary>
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    /// <summary>Runs to the end.</summary>
    /// <returns>The exit code, standard output and standard error.</returns>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SanctionsTracker.Functions.dll"), .. args])
        {
            WorkingDirectory = Folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    public void Dispose() => Folder.Delete(recursive: true);
}
