namespace SanctionsTracker.Tests.Infra;

public sealed class AzdHookTests
{
    private static readonly Dictionary<string, string> Environment = new() { ["AZURE_ENV_NAME"] = "sanctionstracker", ["AZURE_SUBSCRIPTION_ID"] = "subscription-1" };

    [SkippableFact]
    public async Task Azd_keeps_what_a_deployment_keeps_but_not_the_owners_key()
    {
        using var azure = new FakeAzure();

        var run = await azure.RunAsync("infra/azd/preprovision.sh", "", Environment);

        Assert.Contains("The owner's key:", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["OWNER_KEY_SHA256", "DIGESTS_SECRET_KEY", "DIGESTS_FORMER_SECRET_KEYS", "BUDGET_START"],
            azure.Lines("azd").Select(line => line.Split('=')[0]));
    }

    [SkippableFact]
    public async Task What_deploy_sh_has_deployed_azd_takes_over()
    {
        using var azure = new FakeAzure();
        await azure.RunAsync("infra/deploy.sh", "--location", "westeurope", "--infrastructure-only");

        var run = await azure.RunAsync("infra/azd/preprovision.sh", "", Environment);

        Assert.DoesNotContain("The owner's key:", run.Output, StringComparison.Ordinal);
        Assert.Contains($"DIGESTS_SECRET_KEY={azure.Parameters["DIGESTS_SECRET_KEY"]}", azure.Lines("azd"));
    }

    [SkippableFact]
    public async Task An_environment_that_was_made_before_anything_was_deployed_keeps_its_keys()
    {
        using var azure = new FakeAzure();

        await azure.RunAsync("infra/azd/preprovision.sh", "", new Dictionary<string, string>(Environment)
        {
            ["OWNER_KEY_SHA256"] = Deployment.OwnerKeySha256,
            ["DIGESTS_SECRET_KEY"] = Deployment.SecretKey,
        });

        Assert.Equal(
            [$"OWNER_KEY_SHA256={Deployment.OwnerKeySha256}", $"DIGESTS_SECRET_KEY={Deployment.SecretKey}"],
            azure.Lines("azd").Take(2));
    }
}
