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
    public static IEnumerable<JsonElement> WithModules(JsonElement template) => Resources(template)
        .Where(resource => resource.GetProperty("type").GetString() == "Microsoft.Resources/deployments")
        .SelectMany(deployment => WithModules(deployment.GetProperty("properties").GetProperty("template")))
        .Prepend(template);

    // Named ones where the template has types of its own, else a list.
    private static IEnumerable<JsonElement> Resources(JsonElement template) => template.GetProperty("resources") switch
    {
        { ValueKind: JsonValueKind.Object } named => named.EnumerateObject().Select(resource => resource.Value),
        var list => list.EnumerateArray(),
    };

    private static async Task<JsonElement> CompileAsync()
    {
        var run = await Bicep.RunAsync(["build", Path.Combine(SourceTree.Root, "infra/main.bicep"), "--stdout"]);
        Assert.True(run.ExitCode == 0, run.Text);
        using var template = JsonDocument.Parse(run.Output);
        return template.RootElement.Clone();
    }
}
