using System.Text.Json;
using System.Text.Json.Serialization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Functions.Api.Json;

/// <summary>A list as its id. A key of an object, too.</summary>
internal sealed class ListIdConverter : JsonConverter<ListId>
{
    public override ListId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? throw new JsonException("A list's id is text."));

    public override ListId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, ListId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, ListId value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);
}
