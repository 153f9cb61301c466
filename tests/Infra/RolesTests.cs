using System.Xml.Linq;

namespace SanctionsTracker.Tests.Infra;

/// <summary>That each identity may do what it must, and nothing else.</summary>
public sealed class RolesTests
{
    private const string Assignment = "Microsoft.Authorization/roleAssignments";

    // https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
    };

    // What needs a role: the host's own storage (keys of functions, leases of timers), telemetry, and the libraries that the code is built with.
    // https://learn.microsoft.com/azure/azure-functions/functions-reference#connecting-to-host-storage-with-an-identity
    private static readonly Dictionary<string, string> Needs = new(StringComparer.Ordinal)
    {
        ["AzureWebJobsStorage"] = "Storage Blob Data Owner",
        ["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"] = "Monitoring Metrics Publisher",
        ["Azure.Data.Tables"] = "Storage Table Data Contributor",
        ["Azure.Storage.Queues"] = "Storage Queue Data Contributor",
    };

    [SkippableFact]
    public async Task The_app_has_the_roles_that_its_code_and_its_host_need_and_no_others()
    {
        var deployment = await Deployment.DefaultAsync();
        var uses = deployment.Settings.Keys.Select(setting => setting.Split("__")[0]).Concat(Packages()).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(
            Needs.Where(need => uses.Contains(need.Key)).Select(need => need.Value).Order(StringComparer.Ordinal),
            Roles(deployment, assignment => assignment.Text("principalId") != Deployment.User));
    }

    [SkippableFact]
    public async Task Who_deploys_may_read_and_write_the_data_and_nothing_else() =>
        Assert.Equal(
            ["Storage Blob Data Contributor", "Storage Table Data Contributor"],
            Roles(await Deployment.DefaultAsync(), assignment => assignment.Text("principalId") == Deployment.User));

    [SkippableFact]
    public async Task A_pipeline_gets_no_role_on_the_data()
    {
        var deployment = await Deployment.WithAsync(("AZURE_PRINCIPAL_ID", ""));

        Assert.All(deployment.All(Assignment), assignment => Assert.Contains(".outputs.principalId.value", assignment.Text("principalId"), StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Each_role_holds_for_one_resource_and_not_for_the_group_or_the_subscription() =>
        Assert.All(
            (await Deployment.DefaultAsync()).All(Assignment),
            assignment => Assert.Matches("/(Microsoft.Storage/storageAccounts|Microsoft.Insights/components)/[^/]+/providers/Microsoft.Authorization/roleAssignments/", assignment.Id));

    [SkippableFact]
    public async Task Another_identity_gets_roles_of_its_own()
    {
        var first = (await Deployment.DefaultAsync()).All(Assignment).Where(IsOfTheApp).Select(assignment => assignment.Id);
        var second = (await Deployment.WithAsync(("IDENTITY_NAME", "id-second"))).All(Assignment).Where(IsOfTheApp).Select(assignment => assignment.Id);

        Assert.Empty(first.Intersect(second, StringComparer.Ordinal));
    }

    private static bool IsOfTheApp(DeployedResource assignment) => assignment.Text("principalId") != Deployment.User;

    private static IEnumerable<string> Roles(Deployment deployment, Func<DeployedResource, bool> of) => deployment.All(Assignment)
        .Where(of)
        .Select(assignment => Names[assignment.Text("roleDefinitionId")!.Split('/')[^1]])
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Packages() =>
        from project in (string[])["shared/SanctionsTracker.Shared.csproj", "functions/SanctionsTracker.Functions.csproj"]
        from package in XDocument.Load(Path.Combine(SourceTree.Root, project)).Descendants("PackageReference")
        select package.Attribute("Include")!.Value;
}
