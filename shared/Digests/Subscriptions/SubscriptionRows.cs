using System.Text.Json;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>The rows of table <c>subscriptions</c>, all in partition <c>subscription</c>: a row for each, with what the owner set and how far
/// it was told. What the minute's run must know of every subscription stands beside the document, so that a run without work reads no
/// document.</summary>
internal static class SubscriptionRows
{
    public const string Partition = "subscription";

    private const string State = "state";
    private const string BuildAt = "build_at";
    private const string SendAt = "send_at";

    public static TableRow Of(Subscription subscription)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal) { [State] = subscription.State.ToString() };
        if (subscription.Outstanding is { } outstanding) values[SendAt] = outstanding.DueAt;
        else values[BuildAt] = subscription.DueAt;
        RowPayload.Place(values, RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(subscription, StoredJson.Options)));
        return new(Partition, subscription.Id.Value, values);
    }

    public static bool IsToBuild(TableRow row, DateTimeOffset now) => IsActive(row) && row.Time(BuildAt) <= now;

    public static bool IsToSend(TableRow row, DateTimeOffset now) => IsActive(row) && row.Time(SendAt) <= now;

    /// <exception cref="InvalidDataException">The row holds no subscription.</exception>
    public static Subscription Read(TableRow row)
    {
        var document = RowPayload.Read(row) ?? throw new InvalidDataException($"The row {row.Row} holds no subscription.");
        return JsonSerializer.Deserialize<Subscription>(document, StoredJson.Options)! with { RowETag = row.ETag };
    }

    private static bool IsActive(TableRow row) => row.Text(State) == nameof(SubscriptionState.Active);
}
