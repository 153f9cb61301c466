using System.Buffers;
using System.Text.Json;
using SanctionsTracker.Functions.Api.Json;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>Writes data in its format. Answers are at most some megabytes (a page has at most 1,000 items), so they are written
/// to memory first: that gives the ETag, and a failure becomes a proper answer.</summary>
internal static class Rendering
{
    public static byte[] Of<T>(DataResult<T> result) => result.Format switch
    {
        OutputFormat.Csv => CsvTable.Write([.. result.Items.Select(ToElement)]),
        OutputFormat.Ndjson => Lines(result.Items),
        _ => JsonSerializer.SerializeToUtf8Bytes(result.Value, ApiJson.Options),
    };

    private static JsonElement ToElement(object? item) => JsonSerializer.SerializeToElement(item, item?.GetType() ?? typeof(object), ApiJson.Options);

    private static byte[] Lines(IReadOnlyList<object?> items)
    {
        var lines = new ArrayBufferWriter<byte>();
        foreach (var item in items)
        {
            lines.Write(JsonSerializer.SerializeToUtf8Bytes(item, item?.GetType() ?? typeof(object), ApiJson.Options));
            lines.Write("\n"u8);
        }

        return lines.WrittenSpan.ToArray();
    }
}
