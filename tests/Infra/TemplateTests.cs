using System.Text.Json;
using System.Text.RegularExpressions;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Infra;

/// <summary>The templates as Azure reads them: compiled, with every module inside.</summary>
public sealed partial class TemplateTests
{
    [SkippableFact]
    public async Task The_templates_compile_without_a_warning()
    {
        var run = await Bicep.RunAsync(["build", Path.Combine(SourceTree.Root, "infra/main.bicep"), "--stdout"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Every_module_is_part_of_the_template()
    {
        var main = InfraFiles.Read("infra/main.bicep");

        Assert.All(InfraFiles.Modules.Where(path => path != "infra/main.bicep"), path => Assert.Contains($"'{path["infra/".Length..]}'", main, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task The_parameters_compile_without_a_warning()
    {
        var run = await Bicep.RunAsync(["build-params", Path.Combine(SourceTree.Root, "infra/main.bicepparam"), "--stdout"], new Dictionary<string, string>
        {
            ["AZURE_ENV_NAME"] = "test",
            ["AZURE_LOCATION"] = "westeurope",
            ["OWNER_KEY_SHA256"] = Deployment.OwnerKeySha256,
            ["DIGESTS_SECRET_KEY"] = Deployment.SecretKey,
            ["BUDGET_START"] = "2026-11-01",
        });

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [SkippableFact]
    public async Task Templates_are_written_as_the_formatter_writes_them()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in InfraFiles.Modules) await File.WriteAllTextAsync(folder.File(Path.GetFileName(path)), InfraFiles.Read(path));

        var run = await Bicep.RunAsync(["format", "--pattern", Path.Combine(folder.Path, "*.bicep")]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(InfraFiles.Modules, path => Assert.Equal(InfraFiles.Read(path), File.ReadAllText(folder.File(Path.GetFileName(path)))));
    }

    [SkippableFact]
    public async Task Every_parameter_says_what_it_is()
    {
        var template = await CompiledTemplate.MainAsync();

        Assert.All(
            template.GetProperty("parameters").EnumerateObject(),
            parameter => Assert.True(parameter.Value.TryGetProperty("metadata", out var metadata) && metadata.TryGetProperty("description", out _), parameter.Name));
    }

    [SkippableFact]
    public async Task Every_parameter_can_be_given_in_the_environment()
    {
        var template = await CompiledTemplate.MainAsync();
        var given = GivenParameter().Matches(InfraFiles.Read("infra/main.bicepparam")).Select(match => match.Groups["name"].Value);

        Assert.Equal(
            template.GetProperty("parameters").EnumerateObject().Select(parameter => parameter.Name).Order(StringComparer.Ordinal),
            given.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Keys_are_secure_parameters_all_the_way_down()
    {
        var template = await CompiledTemplate.MainAsync();

        var keys = CompiledTemplate.WithModules(template).SelectMany(one => one.GetProperty("parameters").EnumerateObject())
            .Where(parameter => parameter.Name is "ownerKeySha256" or "digestsSecretKey" or "digestsFormerSecretKeys")
            .ToArray();

        Assert.Equal(6, keys.Length);
        Assert.All(keys, key => Assert.Equal("securestring", key.Value.GetProperty("type").GetString()));
    }

    [SkippableFact]
    public async Task Nothing_secret_is_among_the_outputs()
    {
        var template = await CompiledTemplate.MainAsync();

        Assert.Equal(
            ["APP_ADDRESS", "AZURE_FUNCTION_NAME", "AZURE_RESOURCE_GROUP", "AZURE_STORAGE_ACCOUNT"],
            template.GetProperty("outputs").EnumerateObject().Select(output => output.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_linters_rules_are_errors()
    {
        using var rules = JsonDocument.Parse(InfraFiles.Read("infra/bicepconfig.json"), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });

        Assert.All(
            rules.RootElement.GetProperty("analyzers").GetProperty("core").GetProperty("rules").EnumerateObject(),
            rule => Assert.Equal("error", rule.Value.GetProperty("level").GetString()));
    }

    [GeneratedRegex(@"^param (?<name>\w+) = .*readEnvironmentVariable\(", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GivenParameter();
}
