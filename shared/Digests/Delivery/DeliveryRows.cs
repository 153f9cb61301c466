using System.Globalization;
using System.Text.Json;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Digests.Delivery;

/// <summary>The rows of table <c>deliveries</c>: a partition for each subscription, in it a row for each digest, <c>00000007</c>, and one for each
/// attempt after it, <c>00000007!2026-11-25T08:00:00.0000000Z!0003</c>. All are written once.</summary>
internal static class DeliveryRows
{
    public static string Digest(int sequence) => sequence.ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>A digest and its attempts.</summary>
    public static RowRange Of(int sequence) => new(Digest(sequence), Digest(sequence + 1));

    /// <summary>The digests and attempts after a digest.</summary>
    public static RowRange After(int sequence) => new(Digest(sequence + 1), Before: null);

    public static bool IsDigest(TableRow row) => row.Row.Length == 8;

    public static TableRow Of(SubscriptionId subscription, StoredDigest stored) => new(subscription.Value, Digest(stored.Digest.Sequence), Packed(stored));

    public static TableRow Of(SubscriptionId subscription, DeliveryAttempt attempt) => new(
        subscription.Value,
        TableKey.Join(
            Digest(attempt.Sequence),
            attempt.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            attempt.Number.ToString("D4", CultureInfo.InvariantCulture)),
        Packed(attempt));

    public static StoredDigest DigestOf(TableRow row) => Read<StoredDigest>(row);

    public static DeliveryAttempt AttemptOf(TableRow row) => Read<DeliveryAttempt>(row);

    private static Dictionary<string, object> Packed<T>(T document)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        RowPayload.Place(values, RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(document, StoredJson.Options)));
        return values;
    }

    private static T Read<T>(TableRow row) => JsonSerializer.Deserialize<T>(
        RowPayload.Read(row) ?? throw new InvalidDataException($"The row {row.Row} of {row.Partition} holds nothing."), StoredJson.Options)!;
}
