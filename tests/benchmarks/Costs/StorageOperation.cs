namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>Requests to a storage account, by what they are priced as.</summary>
/// <remarks>Blobs: https://learn.microsoft.com/azure/storage/blobs/map-rest-apis-transaction-categories. Of tables every request is one transaction, a batch of a
/// hundred rows too.</remarks>
internal enum StorageOperation
{
    TableRead,
    TableQuery,
    TableWrite,
    BlobRead,
    BlobWrite,
    BlobList,
    BlobOther,
}
