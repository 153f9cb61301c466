namespace SanctionsTracker.Tests.Infra;

public sealed class TeardownScriptTests
{
    private const string Teardown = "infra/teardown.sh";

    [SkippableFact]
    public async Task It_asks_for_the_name_of_the_group_and_deletes_it()
    {
        using var azure = await DeployedAsync();

        var run = await azure.RunAsync(Teardown, "rg-sanctionstracker\n", new Dictionary<string, string>());

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(azure.Calls, call => call.StartsWith("group delete --name rg-sanctionstracker --yes", StringComparison.Ordinal));
        Assert.Empty(azure.Lines(".azure/sanctionstracker/.env"));
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("y\n")]
    public async Task Any_other_answer_deletes_nothing(string answer)
    {
        using var azure = await DeployedAsync();

        var run = await azure.RunAsync(Teardown, answer, new Dictionary<string, string>());

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(azure.Calls, call => call.StartsWith("group delete", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_group_that_it_did_not_make_is_left_alone()
    {
        using var azure = await DeployedAsync();
        azure.Have("tag", "somebody-elses\n");

        var run = await azure.RunAsync(Teardown, "--yes");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(azure.Calls, call => call.StartsWith("group delete", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task It_deletes_where_the_deployment_went_to()
    {
        using var azure = await DeployedAsync("--subscription", "subscription-2");

        await azure.RunAsync(Teardown, "--yes");

        Assert.Contains("group delete --name rg-sanctionstracker --yes --subscription subscription-2", azure.Calls);
    }

    [SkippableFact]
    public async Task Where_there_is_nothing_it_says_so()
    {
        using var azure = new FakeAzure();

        var run = await azure.RunAsync(Teardown, "--yes");

        Assert.Equal((0, "There is no resource group rg-sanctionstracker.\n"), (run.ExitCode, run.Output));
    }

    private static async Task<FakeAzure> DeployedAsync(params string[] options)
    {
        var azure = new FakeAzure();
        var run = await azure.RunAsync("infra/deploy.sh", ["--location", "westeurope", "--infrastructure-only", .. options]);
        Assert.True(run.ExitCode == 0, run.Text);
        return azure;
    }
}
