namespace SanctionsTracker.Tests.Infra;

public sealed class StorageAccountTests
{
    private const string Account = "Microsoft.Storage/storageAccounts";

    [SkippableFact]
    public async Task Nobody_holds_a_key_of_the_storage_account() =>
        Assert.False((await AccountAsync()).Property("allowSharedKeyAccess").GetBoolean());

    [SkippableFact]
    public async Task Who_asks_without_saying_how_is_taken_for_an_identity() =>
        Assert.True((await AccountAsync()).Property("defaultToOAuthAuthentication").GetBoolean());

    [SkippableFact]
    public async Task Storage_speaks_nothing_older_than_TLS_1_2() =>
        Assert.Equal("TLS1_2", (await AccountAsync()).Text("minimumTlsVersion"));

    [SkippableFact]
    public async Task Storage_speaks_nothing_but_https() =>
        Assert.True((await AccountAsync()).Property("supportsHttpsTrafficOnly").GetBoolean());

    [SkippableFact]
    public async Task No_blob_is_public()
    {
        var deployment = await Deployment.DefaultAsync();

        Assert.False(deployment.One(Account).Property("allowBlobPublicAccess").GetBoolean());
        Assert.All(deployment.All($"{Account}/blobServices/containers"), container => Assert.Equal("None", container.Text("publicAccess")));
    }

    [SkippableTheory]
    [InlineData("deleteRetentionPolicy")]
    [InlineData("containerDeleteRetentionPolicy")]
    public async Task What_is_deleted_can_be_restored_for_two_weeks(string policy)
    {
        var blobs = (await Deployment.DefaultAsync()).One($"{Account}/blobServices");

        Assert.True(blobs.Property($"{policy}.enabled").GetBoolean());
        Assert.Equal(14, blobs.Property($"{policy}.days").GetInt32());
    }

    [SkippableFact]
    public async Task The_name_of_the_account_is_one_that_the_settings_take()
    {
        var deployment = await Deployment.WithAsync(("AZURE_ENV_NAME", "A-name-of-24-characters!"));

        Assert.Matches("^[a-z0-9]{3,24}$", deployment.One(Account).Name);
    }

    private static async Task<DeployedResource> AccountAsync() => (await Deployment.DefaultAsync()).One(Account);
}
