using System.Text.Json;

namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>What things cost in US dollars, and what is assumed of the rest: <c>docs/cost-prices.json</c>, where each is explained.</summary>
internal sealed record Prices(
    FunctionPrices Functions, TablePrices Tables, BlobPrices Blobs, GrantedPrice Logs, GrantedPrice Bandwidth, double AlertRule, Assumptions Assumptions)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, ReadCommentHandling = JsonCommentHandling.Skip };

    public static Prices Read(string path) => JsonSerializer.Deserialize<Prices>(File.ReadAllText(path), Json)!;

    /// <summary>What requests to the storage account cost.</summary>
    public double Of(OperationCounts operations) =>
        ((operations.Tables * Tables.TenThousand)
        + (operations.Of(StorageOperation.BlobWrite) * Blobs.TenThousandWrites)
        + (operations.Of(StorageOperation.BlobRead) * Blobs.TenThousandReads)
        + (operations.Of(StorageOperation.BlobList) * Blobs.TenThousandLists)
        + (operations.Of(StorageOperation.BlobOther) * Blobs.TenThousandOthers)) / 10_000;
}
