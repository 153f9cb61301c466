using System.Text.Json;

namespace SanctionsTracker.Tests.Infra;

/// <summary>Reads YAML by the parser that npm brings with the linter of the API contract.</summary>
internal static class Yaml
{
    private const string Script = "console.log(JSON.stringify(require('yaml').parse(require('fs').readFileSync(0, 'utf8'), { strict: true, uniqueKeys: true })))";

    /// <param name="path">From the repository's root.</param>
    public static async Task<JsonElement> ReadAsync(string path)
    {
        Skip.IfNot(Directory.Exists(Path.Combine(SourceTree.Root, "node_modules", "yaml")) && ToolRun.IsInstalled("node"), "npm ci at the root installs the parser of YAML.");
        var run = await ToolRun.Async("node", ["-e", Script], SourceTree.Root, input: InfraFiles.Read(path));
        Assert.True(run.ExitCode == 0, run.Errors);
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
