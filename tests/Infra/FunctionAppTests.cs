using System.Text.RegularExpressions;

namespace SanctionsTracker.Tests.Infra;

public sealed partial class FunctionAppTests
{
    [SkippableFact]
    public async Task The_plan_is_Flex_Consumption()
    {
        var plan = (await Deployment.DefaultAsync()).One("Microsoft.Web/serverfarms");

        Assert.Equal("FC1", plan.Json.GetProperty("sku").GetProperty("name").GetString());
        Assert.True(plan.Property("reserved").GetBoolean());
    }

    [SkippableFact]
    public async Task The_runtime_is_the_isolated_worker_of_the_framework_that_the_code_is_built_for()
    {
        var app = await AppAsync();
        var framework = TargetFramework().Match(File.ReadAllText(Path.Combine(SourceTree.Root, "Directory.Build.props"))).Groups["version"].Value;

        Assert.Equal("dotnet-isolated", app.Text("functionAppConfig.runtime.name"));
        Assert.Equal(framework, app.Text("functionAppConfig.runtime.version"));
    }

    [SkippableTheory]
    [InlineData("", 512)]
    [InlineData("2048", 2048)]
    [InlineData("4096", 4096)]
    public async Task An_instance_has_512_MB_unless_another_size_is_asked_for(string asked, int expected)
    {
        var deployment = asked.Length == 0 ? await Deployment.DefaultAsync() : await Deployment.WithAsync(("INSTANCE_MEMORY_MB", asked));

        Assert.Equal(expected, deployment.One("Microsoft.Web/sites").Property("functionAppConfig.scaleAndConcurrency.instanceMemoryMB").GetInt32());
    }

    [SkippableFact]
    public async Task The_sizes_are_those_that_Flex_Consumption_has() =>
        Assert.Equal(
            [512, 2048, 4096],
            (await CompiledTemplate.MainAsync()).GetProperty("parameters").GetProperty("instanceMemoryMB").GetProperty("allowedValues").EnumerateArray()
                .Select(size => size.GetInt32()));

    [SkippableFact]
    public async Task The_app_is_reached_by_https_alone()
    {
        var app = await AppAsync();

        Assert.True(app.Property("httpsOnly").GetBoolean());
        Assert.Equal("1.2", app.Text("siteConfig.minTlsVersion"));
        Assert.Equal("1.2", app.Text("siteConfig.scmMinTlsVersion"));
    }

    [SkippableFact]
    public async Task No_password_deploys_code()
    {
        var policies = (await Deployment.DefaultAsync()).All("Microsoft.Web/sites/basicPublishingCredentialsPolicies").ToArray();

        Assert.Equal(["ftp", "scm"], policies.Select(policy => policy.Name.Split('/')[1]).Order(StringComparer.Ordinal));
        Assert.All(policies, policy => Assert.False(policy.Property("allow").GetBoolean()));
    }

    [SkippableFact]
    public async Task The_package_is_taken_from_the_accounts_container_by_identity()
    {
        var deployment = await Deployment.DefaultAsync();
        var app = deployment.One("Microsoft.Web/sites");

        Assert.Equal("blobContainer", app.Text("functionAppConfig.deployment.storage.type"));
        Assert.Equal("UserAssignedIdentity", app.Text("functionAppConfig.deployment.storage.authentication.type"));
        Assert.Contains(".outputs.packages.value", app.Text("functionAppConfig.deployment.storage.value"), StringComparison.Ordinal);
        Assert.EndsWith("/default/packages", deployment.One("Microsoft.Storage/storageAccounts/blobServices/containers").Name, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_app_has_one_identity_and_none_of_its_own()
    {
        var identity = (await AppAsync()).Json.GetProperty("identity");

        Assert.Equal("UserAssigned", identity.GetProperty("type").GetString());
        Assert.Single(identity.GetProperty("userAssignedIdentities").EnumerateObject());
    }

    [SkippableFact]
    public async Task Everything_carries_the_name_of_the_deployment_that_made_it()
    {
        var deployment = await Deployment.DefaultAsync();

        // What has a place can have tags; the rest is part of something that has.
        Assert.All(
            deployment.Resources.Where(resource => resource.Json.TryGetProperty("location", out _)),
            resource => Assert.Equal("test", resource.Tags.GetValueOrDefault("azd-env-name")));
    }

    [SkippableFact]
    public async Task Azd_finds_the_app_by_its_tag()
    {
        var azure = await Yaml.ReadAsync("azure.yaml");

        var service = Assert.Single(azure.GetProperty("services").EnumerateObject());
        Assert.Equal(service.Name, (await AppAsync()).Tags["azd-service-name"]);
    }

    private static async Task<DeployedResource> AppAsync() => (await Deployment.DefaultAsync()).One("Microsoft.Web/sites");

    [GeneratedRegex(@"<TargetFramework>net(?<version>[\d.]+)</TargetFramework>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TargetFramework();
}
