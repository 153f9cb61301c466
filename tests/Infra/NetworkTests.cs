namespace SanctionsTracker.Tests.Infra;

public sealed class NetworkTests
{
    [SkippableFact]
    public async Task There_is_no_network_unless_it_is_asked_for()
    {
        var deployment = await Deployment.DefaultAsync();

        Assert.DoesNotContain(deployment.Resources, resource => resource.Type.StartsWith("Microsoft.Network/", StringComparison.Ordinal));
        Assert.Equal("Enabled", deployment.One("Microsoft.Storage/storageAccounts").Text("publicNetworkAccess"));
    }

    [SkippableFact]
    public async Task A_private_network_shuts_the_storage_account_to_everybody_else()
    {
        var account = (await PrivateAsync()).One("Microsoft.Storage/storageAccounts");

        Assert.Equal("Disabled", account.Text("publicNetworkAccess"));
        Assert.Equal("Deny", account.Text("networkAcls.defaultAction"));
        Assert.Equal("None", account.Text("networkAcls.bypass"));
    }

    [SkippableFact]
    public async Task A_private_network_has_an_endpoint_and_a_zone_for_each_service_that_there_is_a_role_for()
    {
        var deployment = await PrivateAsync();

        Assert.Equal(
            ["blob", "table"],
            deployment.All("Microsoft.Network/privateEndpoints").SelectMany(endpoint => endpoint.Property("privateLinkServiceConnections").EnumerateArray())
                .Select(connection => connection.GetProperty("properties").GetProperty("groupIds")[0].GetString()).Order(StringComparer.Ordinal));
        // The names end as the cloud's addresses do, which is known in Azure alone.
        Assert.Equal(
            ["[format('privatelink.{0}.{1}', 'blob', environment().suffixes.storage)]", "[format('privatelink.{0}.{1}', 'table', environment().suffixes.storage)]"],
            deployment.All("Microsoft.Network/privateDnsZones").Select(zone => zone.Name).Order(StringComparer.Ordinal));
        Assert.Equal(2, deployment.All("Microsoft.Network/privateDnsZones/virtualNetworkLinks").Count());
        Assert.Equal(2, deployment.All("Microsoft.Network/privateEndpoints/privateDnsZoneGroups").Count());
    }

    [SkippableFact]
    public async Task The_app_is_put_into_a_subnet_that_is_given_over_to_Flex_Consumption()
    {
        var deployment = await PrivateAsync();
        var subnet = deployment.One("Microsoft.Network/virtualNetworks").Property("subnets")[0];

        Assert.Equal("Microsoft.App/environments", subnet.GetProperty("properties").GetProperty("delegations")[0].GetProperty("properties").GetProperty("serviceName").GetString());
        Assert.Contains("appSubnetId", deployment.One("Microsoft.Web/sites").Text("virtualNetworkSubnetId"), StringComparison.Ordinal);
    }

    private static Task<Deployment> PrivateAsync() => Deployment.WithAsync(("PRIVATE_NETWORK", "true"));
}
