using System.Text.Json;
using System.Text.RegularExpressions;

namespace SanctionsTracker.Tests.Infra;

public sealed partial class WorkflowsTests
{
    private static readonly string[] Names = ["ci", "deploy", "release"];

    public static TheoryData<string> Workflows => [.. Names];

    [Fact]
    public void No_workflow_is_left_out_here() =>
        Assert.Equal(
            Names.Select(name => $"{name}.yml"),
            Directory.EnumerateFiles(Path.Combine(SourceTree.Root, ".github", "workflows")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [SkippableTheory]
    [MemberData(nameof(Workflows))]
    public async Task A_workflow_reads_and_no_more_unless_a_job_says_so(string name)
    {
        var permissions = (await ReadAsync(name)).GetProperty("permissions");

        Assert.Equal("read", permissions.GetProperty("contents").GetString());
        Assert.All(permissions.EnumerateObject(), permission => Assert.True(permission.Name is "contents" || (name, permission.Name) is ("deploy", "id-token"), permission.Name));
    }

    [SkippableTheory]
    [MemberData(nameof(Workflows))]
    public async Task A_job_that_runs_steps_has_a_limit_of_time(string name) =>
        Assert.All(
            (await ReadAsync(name)).GetProperty("jobs").EnumerateObject().Where(job => job.Value.TryGetProperty("steps", out _)),
            job => Assert.InRange(job.Value.GetProperty("timeout-minutes").GetInt32(), 1, 120));

    [SkippableTheory]
    [MemberData(nameof(Workflows))]
    public async Task No_script_is_put_together_from_what_others_write(string name) =>
        // https://docs.github.com/actions/security-guides/security-hardening-for-github-actions#understanding-the-risk-of-script-injections
        Assert.DoesNotContain(Steps(await ReadAsync(name)), step => step.TryGetProperty("run", out var script) && script.GetString()!.Contains("${{", StringComparison.Ordinal));

    [SkippableTheory]
    [MemberData(nameof(Workflows))]
    public async Task Every_action_has_a_version(string name) =>
        Assert.All(
            Steps(await ReadAsync(name)).Where(step => step.TryGetProperty("uses", out _)).Select(step => step.GetProperty("uses").GetString()!),
            action => Assert.Matches(Versioned(), action));

    [SkippableTheory]
    [MemberData(nameof(Workflows))]
    public async Task A_checkout_leaves_no_token_behind(string name) =>
        Assert.All(
            Steps(await ReadAsync(name)).Where(step => step.TryGetProperty("uses", out var uses) && uses.GetString()!.StartsWith("actions/checkout@", StringComparison.Ordinal)),
            step => Assert.False(step.GetProperty("with").GetProperty("persist-credentials").GetBoolean()));

    [SkippableFact]
    public async Task The_tests_are_those_of_the_laptop()
    {
        var jobs = (await ReadAsync("ci")).GetProperty("jobs");

        Assert.Contains(jobs.GetProperty("test").GetProperty("steps").EnumerateArray(), step => step.TryGetProperty("run", out var script) && script.GetString() == ".ci/run");
        Assert.Contains(jobs.GetProperty("azure").GetProperty("steps").EnumerateArray(), step => step.TryGetProperty("run", out var script) && script.GetString() == "infra/package.sh artifacts/azure");
    }

    [SkippableFact]
    public async Task A_deployment_signs_in_without_a_password()
    {
        var login = Steps(await ReadAsync("deploy")).Single(step => step.TryGetProperty("uses", out var uses) && uses.GetString()!.StartsWith("azure/login@", StringComparison.Ordinal));

        Assert.Equal(["client-id", "subscription-id", "tenant-id"], login.GetProperty("with").EnumerateObject().Select(input => input.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("secrets.", InfraFiles.Read(".github/workflows/deploy.yml"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Nothing_is_released_or_deployed_that_did_not_pass()
    {
        var jobs = (await ReadAsync("release")).GetProperty("jobs");

        Assert.Equal(["ci", "ci"], ((string[])["release", "deploy"]).Select(job => jobs.GetProperty(job).GetProperty("needs").GetString()));
    }

    [SkippableFact]
    public async Task Dependabot_looks_after_every_kind_of_package() =>
        Assert.Equal(
            ["docker", "github-actions", "npm", "nuget"],
            (await Yaml.ReadAsync(".github/dependabot.yml")).GetProperty("updates").EnumerateArray()
                .Select(update => update.GetProperty("package-ecosystem").GetString()).Order(StringComparer.Ordinal));

    [SkippableFact]
    public async Task Azd_runs_scripts_that_are_there()
    {
        var azure = await Yaml.ReadAsync("azure.yaml");
        var hooks = azure.GetProperty("hooks").EnumerateObject()
            .Concat(azure.GetProperty("services").EnumerateObject().SelectMany(service => service.Value.GetProperty("hooks").EnumerateObject()));

        Assert.All(hooks, hook => Assert.Contains(hook.Value.GetProperty("run").GetString()!.Split(' ')[0], InfraFiles.Scripts));
    }

    private static Task<JsonElement> ReadAsync(string name) => Yaml.ReadAsync($".github/workflows/{name}.yml");

    private static IEnumerable<JsonElement> Steps(JsonElement workflow) => workflow.GetProperty("jobs").EnumerateObject()
        .Where(job => job.Value.TryGetProperty("steps", out _))
        .SelectMany(job => job.Value.GetProperty("steps").EnumerateArray());

    [GeneratedRegex(@"^[\w-]+/[\w-]+@(v\d+|[0-9a-f]{40})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Versioned();
}
