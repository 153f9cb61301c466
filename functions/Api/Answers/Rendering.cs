using System.Buffers;
using System.Text.Json;
using SanctionsTracker.Functions.Api.Json;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>Writes data in its format. Answers are at most some megabytes (a page has at most 1,000 items), so they are written
/// to memory first: that gives the ETag, and a failure becomes a proper answer.</summary>
internal static class Rendering
{
    public static void Write<T>(DataResult<T> result, IBufferWriter<byte> body)
    {
        switch (result.Format)
        {
            case OutputFormat.Csv:
                body.Write(CsvTable.Write([.. result.Items.Select(ToElement)]));
                break;
            case OutputFormat.Ndjson:
                WriteLines(result.Items, body);
                break;
            default:
                WriteJson(body, result.Value, typeof(T));
                break;
        }
    }

    private static JsonElement ToElement(object? item) => JsonSerializer.SerializeToElement(item, item?.GetType() ?? typeof(object), ApiJson.Options);

    private static void WriteLines(IReadOnlyList<object?> items, IBufferWriter<byte> body)
    {
        foreach (var item in items)
        {
            WriteJson(body, item, item?.GetType() ?? typeof(object));
            body.Write("\n"u8);
        }
    }

    private static void WriteJson(IBufferWriter<byte> body, object? value, Type type)
    {
        // As the options say; what they produce is whole, so nothing need be checked while it is written.
        using var writer = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = ApiJson.Options.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, value, type, ApiJson.Options);
    }
}
