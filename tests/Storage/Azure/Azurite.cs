using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SanctionsTracker.Tests.Storage.Azure;

/// <summary>Azurite, the emulator of Azure Storage, from <c>node_modules</c>, on free loopback ports, all in memory.</summary>
internal sealed partial class Azurite : IDisposable
{
    // It ends with its standard input, so that none is left behind even where the test host is killed.
    private const string Script = "process.stdin.resume().on('end', () => process.exit(0)); require(process.argv.splice(1, 1)[0])";

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private Azurite(Process process) => _process = process;

    public string ConnectionString { get; private set; } = "";

    /// <summary>Null where it is not installed: <c>npm ci</c> at the root installs it.</summary>
    public static async Task<Azurite?> StartAsync()
    {
        if (Find() is not { } script) return null;
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in (string[])["-e", Script, "--", script, "azurite", .. Arguments]) start.ArgumentList.Add(argument);
        var azurite = new Azurite(Process.Start(start)!);
        try
        {
            await azurite.ReadPortsAsync().WaitAsync(StartTimeout);
            return azurite;
        }
        catch
        {
            azurite.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static string[] Arguments =>
        ["--blobPort", "0", "--queuePort", "0", "--tablePort", "0", "--skipApiVersionCheck", "--disableTelemetry", "--inMemoryPersistence"];

    private static string? Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "SanctionsTracker.sln"))) root = root.Parent;
        var script = root is null ? null : Path.Combine(root.FullName, "node_modules", "azurite", "dist", "src", "azurite.js");
        return File.Exists(script) ? script : null;
    }

    private async Task ReadPortsAsync()
    {
        var ports = new Dictionary<string, string>();
        while (ports.Count < 3)
        {
            var line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("Azurite ended before it listened.");
            if (Listening().Match(line) is { Success: true } match) ports[match.Groups["service"].Value] = match.Groups["address"].Value;
        }

        // The rest of its output is read away, or it would stop at a full pipe.
        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);

        // Azurite's account and key are published, the same everywhere: https://learn.microsoft.com/azure/storage/common/storage-use-azurite
        ConnectionString = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
            + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
            + $"BlobEndpoint={ports["Blob"]}/devstoreaccount1;TableEndpoint={ports["Table"]}/devstoreaccount1;";
    }

    [GeneratedRegex(@"^Azurite (?<service>\w+) service is successfully listening at (?<address>http://\S+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Listening();
}
