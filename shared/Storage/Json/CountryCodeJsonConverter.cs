using System.Text.Json;
using System.Text.Json.Serialization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Storage.Json;

/// <summary>A country as its alpha-3 code.</summary>
public sealed class CountryCodeJsonConverter : JsonConverter<CountryCode>
{
    public override CountryCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(string.Intern(reader.GetString()!));

    public override void Write(Utf8JsonWriter writer, CountryCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
