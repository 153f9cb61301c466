using System.Text.Json;
using System.Text.Json.Serialization;

namespace SanctionsTracker.Functions.Api.Json;

/// <summary>A small value as its text, as a key of an object, too.</summary>
/// <param name="parse">Reads what the value's <see cref="object.ToString"/> writes; null for anything else.</param>
internal sealed class TextConverter<T>(Func<string, T?> parse) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && parse(text) is { } value
            ? value
            : throw new JsonException($"'{reader.GetString()}' is no {typeof(T).Name}.");

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString()!);
}
