using System.Text.Json;

namespace SanctionsTracker.Tests.Infra;

/// <summary>What <c>dotnet publish -p:FunctionsHost=azure</c> compiles and ships, as the project file says it: its packages do not restore everywhere.</summary>
public sealed class AzureBuildTests
{
    private static readonly Lazy<Task<JsonElement>> Evaluated = new(EvaluateAsync);

    [Theory]
    [InlineData("host.json")]
    [InlineData("appsettings.json")]
    [InlineData("studies/iran-illogic-2018.json")]
    [InlineData("wwwroot/index.html")]
    public async Task What_the_app_needs_lies_beside_it(string file) => Assert.Contains(file, await ShippedAsync());

    [Fact]
    public async Task Recordings_stay_at_home() =>
        Assert.DoesNotContain(await ShippedAsync(), file => file.StartsWith("Recordings/", StringComparison.Ordinal));

    [Fact]
    public async Task One_host_is_compiled_and_the_other_is_not()
    {
        var compiled = await ItemsAsync("Compile", item => item.GetProperty("Identity").GetString()!);

        Assert.Contains("Hosting/Azure/Program.cs", compiled);
        Assert.DoesNotContain(compiled, file => file.StartsWith("Hosting/Local/", StringComparison.Ordinal) || file.StartsWith("Commands/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_workers_packages_come_in_and_those_of_the_commands_do_not()
    {
        var packages = await ItemsAsync("PackageReference", item => item.GetProperty("Identity").GetString()!);

        Assert.Contains("Microsoft.Azure.Functions.Worker.Sdk", packages);
        Assert.DoesNotContain("System.CommandLine", packages);
    }

    [Fact]
    public async Task The_version_of_Functions_is_4() =>
        Assert.Equal("v4", (await Evaluated.Value).GetProperty("Properties").GetProperty("AzureFunctionsVersion").GetString());

    private static Task<string[]> ShippedAsync() => ItemsAsync("Content", item => item.TryGetProperty("Link", out var link) && link.GetString() is { Length: > 0 } name
        ? name
        : item.GetProperty("Identity").GetString()!);

    private static async Task<string[]> ItemsAsync(string kind, Func<JsonElement, string> name) =>
        [.. (await Evaluated.Value).GetProperty("Items").GetProperty(kind).EnumerateArray().Select(item => name(item).Replace('\\', '/'))];

    private static async Task<JsonElement> EvaluateAsync()
    {
        var run = await ToolRun.Async(
            // The SDK that runs the tests.
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [
                "msbuild", Path.Combine(SourceTree.Root, "functions", "SanctionsTracker.Functions.csproj"), "-p:FunctionsHost=azure", "-nologo",
                "-getItem:Content", "-getItem:Compile", "-getItem:PackageReference", "-getProperty:AzureFunctionsVersion",
            ]);
        Assert.True(run.ExitCode == 0, run.Text);
        using var evaluated = JsonDocument.Parse(run.Output);
        return evaluated.RootElement.Clone();
    }
}
