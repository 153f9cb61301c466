using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SanctionsTracker.Tests.Infra;

public sealed partial class DeployScriptTests
{
    private const string Deploy = "infra/deploy.sh";

    private static readonly string[] First = ["--location", "westeurope"];

    [SkippableFact]
    public async Task A_first_deployment_makes_the_owners_key_and_shows_it_once()
    {
        using var azure = new FakeAzure();

        var first = await azure.RunAsync(Deploy, First);
        var key = ShownKey(first);
        var second = await azure.RunAsync(Deploy);

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))), azure.Parameters["OWNER_KEY_SHA256"]);
        Assert.Equal(0, second.ExitCode);
        Assert.DoesNotContain("owner's key", second.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_second_deployment_is_the_first_one_again()
    {
        using var azure = new FakeAzure();

        await azure.RunAsync(Deploy, [.. First, "--private-network", "--email", "owner@example.org"]);
        var first = azure.Parameters;
        await azure.RunAsync(Deploy);

        // The owner's key itself is there only when it is made.
        Assert.Equal(first.Where(one => one.Key != "OWNER_KEY").OrderBy(one => one.Key, StringComparer.Ordinal), azure.Parameters.OrderBy(one => one.Key, StringComparer.Ordinal));
        Assert.Equal("true", azure.Parameters["PRIVATE_NETWORK"]);
    }

    [SkippableFact]
    public async Task Keys_are_parameters_and_stand_on_no_command_line()
    {
        using var azure = new FakeAzure();

        var key = ShownKey(await azure.RunAsync(Deploy, First));

        Assert.DoesNotContain(azure.Calls, call => call.Contains(key, StringComparison.Ordinal) || call.Contains(azure.Parameters["DIGESTS_SECRET_KEY"], StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task No_key_is_written_to_a_file()
    {
        using var azure = new FakeAzure();

        await azure.RunAsync(Deploy, First);

        Assert.Equal(["AZURE_LOCATION=\"westeurope\""], azure.Lines(".azure/sanctionstracker/.env"));
    }

    [SkippableFact]
    public async Task The_key_of_webhooks_is_32_bytes()
    {
        using var azure = new FakeAzure();

        await azure.RunAsync(Deploy, First);

        Assert.Equal(32, Convert.FromBase64String(azure.Parameters["DIGESTS_SECRET_KEY"]).Length);
    }

    [SkippableFact]
    public async Task The_owners_key_can_be_rolled()
    {
        using var azure = new FakeAzure();
        var old = ShownKey(await azure.RunAsync(Deploy, First));
        var digests = azure.Parameters["DIGESTS_SECRET_KEY"];

        var key = ShownKey(await azure.RunAsync(Deploy, "--roll-owner-key"));

        Assert.NotEqual(old, key);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))), azure.Parameters["OWNER_KEY_SHA256"]);
        Assert.Equal(digests, azure.Parameters["DIGESTS_SECRET_KEY"]);
    }

    [SkippableFact]
    public async Task A_rolled_key_of_webhooks_is_kept_to_read_what_is_stored_under_it()
    {
        using var azure = new FakeAzure();
        await azure.RunAsync(Deploy, First);
        var first = azure.Parameters["DIGESTS_SECRET_KEY"];
        await azure.RunAsync(Deploy, "--roll-digests-key");
        var second = azure.Parameters["DIGESTS_SECRET_KEY"];

        await azure.RunAsync(Deploy, "--roll-digests-key");
        Assert.Equal($"{second},{first}", azure.Parameters["DIGESTS_FORMER_SECRET_KEYS"]);

        await azure.RunAsync(Deploy);
        Assert.Equal($"{second},{first}", azure.Parameters["DIGESTS_FORMER_SECRET_KEYS"]);
    }

    [SkippableFact]
    public async Task The_budget_goes_on_counting_from_the_month_it_began_in()
    {
        using var azure = new FakeAzure();
        await azure.RunAsync(Deploy, First);
        azure.Have("budget", "2024-05-01T00:00:00Z\n");

        await azure.RunAsync(Deploy);

        Assert.Equal("2024-05-01", azure.Parameters["BUDGET_START"]);
    }

    [SkippableFact]
    public async Task Where_the_settings_of_an_app_cannot_be_read_no_key_is_made_anew()
    {
        using var azure = new FakeAzure();
        await azure.RunAsync(Deploy, First);
        azure.Have("forbidden");
        azure.Have("calls");

        var run = await azure.RunAsync(Deploy);

        Assert.NotEqual(0, run.ExitCode);
        Assert.DoesNotContain(azure.Calls, call => call.StartsWith("deployment", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_pipeline_makes_no_owners_key_that_its_log_would_show()
    {
        using var azure = new FakeAzure();
        var pipeline = new Dictionary<string, string> { ["CI"] = "true" };

        var refused = await azure.RunAsync(Deploy, "", pipeline, First);
        var given = await azure.RunAsync(Deploy, "", new Dictionary<string, string>(pipeline) { ["OWNER_KEY_SHA256"] = Deployment.OwnerKeySha256 }, First);

        Assert.Contains("set OWNER_KEY_SHA256", refused.Errors, StringComparison.Ordinal);
        Assert.Equal((0, Deployment.OwnerKeySha256), (given.ExitCode, azure.Parameters["OWNER_KEY_SHA256"]));
    }

    [SkippableFact]
    public async Task What_cannot_be_built_leaves_nothing_half_deployed()
    {
        using var azure = new FakeAzure();
        azure.Have("local-host");

        var run = await azure.RunAsync(Deploy, First);

        Assert.Contains("has no functions.metadata", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(azure.Calls, call => call.StartsWith("deployment", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task The_package_is_built_for_Azure_with_all_its_files()
    {
        using var azure = new FakeAzure();

        await azure.RunAsync(Deploy, First);

        Assert.Contains(azure.Calls, call => call.StartsWith("dotnet publish ", StringComparison.Ordinal) && call.Contains(" -p:FunctionsHost=azure ", StringComparison.Ordinal));
        Assert.Contains("./.azurefunctions/function.deps.json", azure.Lines("packed"));
    }

    [SkippableFact]
    public async Task A_package_that_storage_does_not_take_yet_is_sent_again()
    {
        using var azure = new FakeAzure();
        azure.Have("failures", "2");

        var run = await azure.RunAsync(Deploy, First);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, azure.Calls.Count(call => call.StartsWith("functionapp deployment source config-zip", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public async Task A_deployment_ends_by_asking_the_app_whether_it_runs()
    {
        using var azure = new FakeAzure();

        await azure.RunAsync(Deploy, First);

        Assert.EndsWith("https://func-1.example.org/api/health", azure.Calls[^1], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_owners_key_is_shown_even_where_the_code_cannot_be_deployed()
    {
        using var azure = new FakeAzure();
        azure.Have("failures", "99");

        var run = await azure.RunAsync(Deploy, First);

        Assert.NotEqual(0, run.ExitCode);
        Assert.NotEmpty(ShownKey(run));
    }

    [SkippableFact]
    public async Task Code_alone_leaves_the_infrastructure_as_it_is()
    {
        using var azure = new FakeAzure();
        await azure.RunAsync(Deploy, First);
        azure.Have("calls");

        var run = await azure.RunAsync(Deploy, "--code-only");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(azure.Calls, call => call.StartsWith("deployment", StringComparison.Ordinal));
        Assert.Contains(azure.Calls, call => call.StartsWith("functionapp deployment", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Code_with_a_timer_that_the_app_has_no_schedule_for_is_not_deployed()
    {
        using var azure = new FakeAzure();
        await azure.RunAsync(Deploy, First);
        azure.WithoutSetting("SendDigestsSchedule");
        azure.Have("calls");

        var run = await azure.RunAsync(Deploy, "--code-only");

        Assert.Contains("no setting SendDigestsSchedule yet", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(azure.Calls, call => call.StartsWith("functionapp deployment", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Infrastructure_alone_builds_nothing()
    {
        using var azure = new FakeAzure();

        var run = await azure.RunAsync(Deploy, [.. First, "--infrastructure-only"]);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(azure.Calls, call => call.StartsWith("dotnet", StringComparison.Ordinal) || call.StartsWith("functionapp deployment", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task What_if_changes_nothing()
    {
        using var azure = new FakeAzure();

        var run = await azure.RunAsync(Deploy, [.. First, "--what-if"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(azure.Calls, call => call.StartsWith("deployment sub what-if", StringComparison.Ordinal));
        Assert.DoesNotContain(azure.Calls, call => call.StartsWith("deployment sub create", StringComparison.Ordinal) || call.StartsWith("provider register", StringComparison.Ordinal));
        Assert.Empty(azure.Lines(".azure/sanctionstracker/.env"));
    }

    [SkippableFact]
    public async Task Another_subscription_is_used_and_not_switched_to()
    {
        using var azure = new FakeAzure();

        await azure.RunAsync(Deploy, [.. First, "--subscription", "subscription-2"]);

        Assert.DoesNotContain(azure.Calls, call => call.StartsWith("account set", StringComparison.Ordinal));
        Assert.All(
            azure.Calls.Where(call => call.StartsWith("group", StringComparison.Ordinal) || call.StartsWith("deployment", StringComparison.Ordinal) || call.StartsWith("functionapp", StringComparison.Ordinal)),
            call => Assert.EndsWith("--subscription subscription-2", call, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task The_first_deployment_has_to_be_told_where_to()
    {
        using var azure = new FakeAzure();

        Assert.Contains("--location", (await azure.RunAsync(Deploy, "--infrastructure-only")).Errors, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Who_is_not_signed_in_is_told_so()
    {
        using var azure = new FakeAzure();
        azure.Have("signed-out");

        Assert.Contains("az login", (await azure.RunAsync(Deploy, First)).Errors, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_missing_tool_is_named()
    {
        using var azure = new FakeAzure();
        azure.Remove("az");
        Skip.If(File.Exists("/usr/bin/az") || File.Exists("/bin/az"), "This machine has the Azure CLI where every tool is.");

        Assert.Contains("az is not installed", (await azure.RunAsync(Deploy, First)).Errors, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("--nonsense")]
    [InlineData("--location")]
    public async Task What_cannot_be_meant_is_refused_before_anything_is_done(string option)
    {
        using var azure = new FakeAzure();

        Assert.Equal(2, (await azure.RunAsync(Deploy, option)).ExitCode);
        Assert.Empty(azure.Calls);
    }

    [SkippableTheory]
    [InlineData("infra/deploy.sh")]
    [InlineData("infra/teardown.sh")]
    public async Task Help_tells_of_every_option_and_does_nothing(string script)
    {
        using var azure = new FakeAzure();

        var help = await azure.RunAsync(script, "--help");

        Assert.Equal(0, help.ExitCode);
        Assert.All(
            Option().Matches(InfraFiles.Read(script)).SelectMany(match => match.Groups["options"].Value.Split(" | ")),
            option => Assert.Contains($"  {option} ", help.Output, StringComparison.Ordinal));
        Assert.Empty(azure.Calls);
    }

    private static string ShownKey(ToolRun run) => Shown().Match(run.Output).Groups["key"].Value;

    [GeneratedRegex(@"owner's key: +(?<key>\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();

    [GeneratedRegex(@"^        (?<options>--[\w-]+( \| --[\w-]+)*)\) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Option();
}
