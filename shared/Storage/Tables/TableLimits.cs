namespace SanctionsTracker.Storage.Tables;

/// <summary>The limits of Azure Table Storage, which both stores hold to.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model and
/// …/performing-entity-group-transactions</remarks>
public static class TableLimits
{
    public const int RowsPerBatch = 100;
    public const int BytesPerBatch = 4 * 1024 * 1024;
    public const int BytesPerRow = 1024 * 1024;
    public const int BytesPerValue = 64 * 1024;
    public const int RowsPerPage = 1000;
    public const int CharactersPerKey = 512;
}
