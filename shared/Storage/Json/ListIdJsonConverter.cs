using System.Text.Json;
using System.Text.Json.Serialization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Storage.Json;

/// <summary>A list as its id.</summary>
public sealed class ListIdJsonConverter : JsonConverter<ListId>
{
    public override ListId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(string.Intern(reader.GetString()!));

    public override void Write(Utf8JsonWriter writer, ListId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
