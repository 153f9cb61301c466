using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;

namespace SanctionsTracker.Storage.Azure;

/// <summary>Makes the clients of a storage account: by connection string, or by account name with the managed identity.</summary>
public static class AzureClients
{
    private const string Container = "archive";

    // A lease is renewed at a third of 60 s and must survive one request that hangs.
    private static readonly TimeSpan TableTimeout = TimeSpan.FromSeconds(20);

    public static TableServiceClient Tables(StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var settings = new TableClientOptions { RetryPolicy = new WriteOnceRetries(), Retry = { NetworkTimeout = TableTimeout } };
        return options.ConnectionString is { Length: > 0 } connection
            ? new TableServiceClient(connection, settings)
            : new TableServiceClient(new Uri($"https://{options.AccountName}.table.core.windows.net"), new DefaultAzureCredential(), settings);
    }

    public static BlobContainerClient Archive(StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.ConnectionString is { Length: > 0 } connection
            ? new BlobContainerClient(connection, Container)
            : new BlobContainerClient(new Uri($"https://{options.AccountName}.blob.core.windows.net/{Container}"), new DefaultAzureCredential());
    }
}
