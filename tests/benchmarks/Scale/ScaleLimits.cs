using System.Text.Json;

namespace SanctionsTracker.Benchmarks.Scale;

/// <summary>What today's use is taken to be, and where the services end: <c>docs/scale-limits.json</c>, where each is explained.</summary>
internal sealed record ScaleLimits
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, ReadCommentHandling = JsonCommentHandling.Skip };

    public required Load Today { get; init; }

    public required double EntitiesASecondOfAPartition { get; init; }

    public required double RequestsASecondOfAnAccount { get; init; }

    public required double Instances { get; init; }

    public required double InstanceMb { get; init; }

    public required double InstanceBaseMb { get; init; }

    public required double ReadsAtOnceOfAnInstance { get; init; }

    public required double StorageSeconds { get; init; }

    public required double ReadProcessorSeconds { get; init; }

    public required double Cores { get; init; }

    public required double ColdStartSeconds { get; init; }

    public required double PeakToMean { get; init; }

    public required double RoundMinutes { get; init; }

    public required double ListSeconds { get; init; }

    public required double LinkingKbOfARecord { get; init; }

    public required double DigestKbOfAChange { get; init; }

    public required double RowsOfAChange { get; init; }

    public required double RequestsOfADelivery { get; init; }

    public required double DeliveriesAtOnce { get; init; }

    public required double ReceiverSeconds { get; init; }

    public required double DeadShare { get; init; }

    public required double DeadSeconds { get; init; }

    public required double DigestsPromisedSeconds { get; init; }

    public static ScaleLimits Read(string path) => JsonSerializer.Deserialize<ScaleLimits>(File.ReadAllText(path), Json)!;
}
