using System.Globalization;
using Azure.Core;

namespace SanctionsTracker.Benchmarks.Costs;

/// <summary>How many requests of each kind were sent, retries included.</summary>
internal sealed record OperationCounts
{
    public static readonly OperationCounts None = new();

    public static IReadOnlyList<StorageOperation> Kinds { get; } = Enum.GetValues<StorageOperation>();

    /// <summary>By <see cref="StorageOperation"/>; absent is 0.</summary>
    public IReadOnlyDictionary<StorageOperation, double> Counts { get; init; } = new Dictionary<StorageOperation, double>();

    public double Tables => Of(StorageOperation.TableRead) + Of(StorageOperation.TableQuery) + Of(StorageOperation.TableWrite);

    public double All => Counts.Values.Sum();

    public double Of(StorageOperation kind) => Counts.GetValueOrDefault(kind);

    public OperationCounts With(StorageOperation kind, double more) => And(new() { Counts = new Dictionary<StorageOperation, double> { [kind] = more } });

    public OperationCounts And(OperationCounts more) => Merge(more, (one, other) => one + other);

    public OperationCounts Since(OperationCounts before) => Merge(before, (one, other) => one - other);

    public OperationCounts Times(double factor) => new() { Counts = Counts.ToDictionary(count => count.Key, count => count.Value * factor) };

    /// <summary>What a request is priced as.</summary>
    public static StorageOperation KindOf(Request request)
    {
        var address = request.Uri.ToUri();
        var isTable = request.Headers.TryGetValue("DataServiceVersion", out _) || address.AbsolutePath.Contains("$batch", StringComparison.Ordinal);
        if (!isTable) return KindOfBlob(request.Method, address);
        if (request.Method != RequestMethod.Get) return StorageOperation.TableWrite;
        return address.AbsolutePath.Contains("PartitionKey=", StringComparison.Ordinal) ? StorageOperation.TableRead : StorageOperation.TableQuery;
    }

    public string Format(string format) =>
        string.Join(" | ", Kinds.Select(kind => Of(kind).ToString(format, CultureInfo.InvariantCulture)));

    private static StorageOperation KindOfBlob(RequestMethod method, Uri address)
    {
        if (address.Query.Contains("restype=container", StringComparison.Ordinal)) return StorageOperation.BlobList;
        if (method == RequestMethod.Get) return StorageOperation.BlobRead;
        return method == RequestMethod.Put ? StorageOperation.BlobWrite : StorageOperation.BlobOther;
    }

    private OperationCounts Merge(OperationCounts other, Func<double, double, double> merge) =>
        new() { Counts = Kinds.ToDictionary(kind => kind, kind => merge(Of(kind), other.Of(kind))) };
}
