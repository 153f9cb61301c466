using System.Text.Json;

namespace SanctionsTracker.Tests.Infra;

/// <summary><c>infra/main.bicep</c> as it is sent to Azure.</summary>
internal static class CompiledTemplate
{
    private static readonly Lazy<Task<JsonElement>> Main = new(CompileAsync);

    public static Task<JsonElement> MainAsync()
    {
        Bicep.Require();
        return Main.Value;
    }

    /// <summary>A template and those of its modules, which lie inside their deployments.</summary>
    public static IEnumerable<JsonElement> WithModules(JsonElement template) => template.GetProperty("resources").EnumerateObject()
        .Where(resource => resource.Value.GetProperty("type").GetString() == "Microsoft.Resources/deployments")
        .SelectMany(deployment => WithModules(deployment.Value.GetProperty("properties").GetProperty("template")))
        .Prepend(template);

    private static async Task<JsonElement> CompileAsync()
    {
        var run = await Bicep.RunAsync(["build", Path.Combine(SourceTree.Root, "infra/main.bicep"), "--stdout"]);
        Assert.True(run.ExitCode == 0, run.Text);
        using var template = JsonDocument.Parse(run.Output);
        return template.RootElement.Clone();
    }
}
