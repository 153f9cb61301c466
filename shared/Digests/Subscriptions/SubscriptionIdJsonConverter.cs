using System.Text.Json;
using System.Text.Json.Serialization;

namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>Writes a subscription's id as its text.</summary>
public sealed class SubscriptionIdJsonConverter : JsonConverter<SubscriptionId>
{
    public override SubscriptionId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SubscriptionId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("This is no id of a subscription.");

    public override void Write(Utf8JsonWriter writer, SubscriptionId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
