namespace SanctionsTracker.Storage.Tables;

/// <summary>One row (entity) of a table.</summary>
/// <param name="Partition">The partition key.</param>
/// <param name="Row">The row key.</param>
/// <param name="Values">Named values: <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>,
/// <see cref="DateTimeOffset"/> (UTC, 100 ns) or <c>byte[]</c>; an absent value has no entry.</param>
/// <param name="ETag">The version as stored, opaque; null on a row that was not read from a store.</param>
public sealed record TableRow(string Partition, string Row, IReadOnlyDictionary<string, object> Values, string? ETag = null)
{
    public string? Text(string name) => Values.GetValueOrDefault(name) as string;

    public long? Number(string name) => Values.GetValueOrDefault(name) as long?;

    public double? Real(string name) => Values.GetValueOrDefault(name) as double?;

    public bool? Flag(string name) => Values.GetValueOrDefault(name) as bool?;

    public DateTimeOffset? Time(string name) => Values.GetValueOrDefault(name) as DateTimeOffset?;

    public byte[]? Bytes(string name) => Values.GetValueOrDefault(name) as byte[];
}
