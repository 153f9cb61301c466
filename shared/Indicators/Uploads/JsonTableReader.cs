using System.Text.Json;

namespace SanctionsTracker.Indicators.Uploads;

/// <summary>Reads a table written as an array of objects: <c>[{"country":"Iran","1960":2.3,"1961":null}]</c>.</summary>
internal static class JsonTableReader
{
    /// <exception cref="UnreadableUploadException">It is no such table.</exception>
    public static UploadedTable Read(byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            if (document.RootElement.ValueKind != JsonValueKind.Array) throw new UnreadableUploadException("The JSON is no array of objects.");
            return TableOf([.. document.RootElement.EnumerateArray()]);
        }
        catch (JsonException broken)
        {
            throw new UnreadableUploadException($"The table is no JSON: {broken.Message}", broken);
        }
    }

    private static UploadedTable TableOf(JsonElement[] rows)
    {
        if (Array.FindIndex(rows, row => row.ValueKind != JsonValueKind.Object) is var at and >= 0)
            throw new UnreadableUploadException($"Row {at + 1} of the JSON is no object.");

        string[] names = [.. rows.SelectMany(row => row.EnumerateObject()).Select(member => member.Name).Distinct(StringComparer.Ordinal)];
        return new(
        [
            new TableLine(0, [.. names.Select(name => name.Trim())]),
            .. rows.Select((row, index) => new TableLine(index + 1, [.. names.Select(name => CellOf(row, name))])),
        ]);
    }

    private static string CellOf(JsonElement row, string name) => !row.TryGetProperty(name, out var value) ? "" : value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!.Trim(),
        _ => value.GetRawText(),
    };
}
