using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Azure.Storage.Blobs.Models;

namespace SanctionsTracker.Storage.Azure;

/// <summary>What Azure's errors mean to us: the one place that knows its codes.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/table-service-error-codes and …/blob-service-error-codes</remarks>
internal static class AzureErrors
{
    /// <summary>A write of the batch did not find the row as it had to be.</summary>
    public static bool IsConflict(TableTransactionFailedException error) =>
        error.FailedTransactionActionIndex is not null
        && (IsMissingRow(error) || error.ErrorCode == TableErrorCode.EntityAlreadyExists || error.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied);

    /// <summary>A write of the batch did not find the row at all.</summary>
    public static bool IsMissingRow(RequestFailedException error) =>
        error.ErrorCode == TableErrorCode.ResourceNotFound || error.ErrorCode == TableErrorCode.EntityNotFound;

    public static bool IsHeldAlready(RequestFailedException error) =>
        error.ErrorCode == BlobErrorCode.BlobAlreadyExists || error.ErrorCode == BlobErrorCode.ConditionNotMet;

    public static bool IsMissingBlob(RequestFailedException error) => error.ErrorCode == BlobErrorCode.BlobNotFound;
}
