using System.Text;
using System.Text.Json;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Events.Uploads;

/// <summary>An upload as a JSON array of objects. Their members are its headers; a number stands for its text, and a list for several texts.</summary>
internal sealed class JsonUpload : IUploadedTable
{
    private readonly List<(JsonElement Element, int Line)> _records;

    /// <exception cref="UnreadableUploadException">It is no JSON, or no array, or an empty one.</exception>
    public JsonUpload(string text)
    {
        _records = Read(Encoding.UTF8.GetBytes(text));
        if (_records.Count == 0) throw new UnreadableUploadException("The array in the body is empty: an object for each event is needed.");
        Headers = [.. _records.SelectMany(record => Names(record.Element)).Distinct(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Headers { get; }

    public IEnumerable<UploadedRow> Rows(EventColumns columns) =>
        _records.Select((record, index) => RowOf(index + 1, record.Line, record.Element, columns));

    public void Dispose()
    {
        // Its elements are copies of their own.
    }

    private static UploadedRow RowOf(int row, int line, JsonElement record, EventColumns columns)
    {
        if (record.ValueKind != JsonValueKind.Object) return UploadedRow.Broken(row, line, "it is no object");
        var cells = new Dictionary<EventField, IReadOnlyList<string>>();
        foreach (var (field, header) in columns.Headers)
        {
            if (!record.TryGetProperty(header, out var value)) continue;
            if (Texts(value) is not { } texts) return UploadedRow.Broken(row, line, $"'{header}' is neither a readable text nor a number nor a list of them");
            if (texts.Count > 0) cells[field] = texts;
        }

        return new(row, line, cells);
    }

    private static IReadOnlyList<string>? Texts(JsonElement value)
    {
        JsonElement[] members = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
        try
        {
            return Array.TrueForAll(members, IsScalar)
                ? [.. members.Select(member => PublishedText.Clean(member.ToString())).OfType<string>()]
                : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair, which no text can hold.
            return null;
        }
    }

    private static bool IsScalar(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null;

    private static IEnumerable<string> Names(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object) return [];
        try
        {
            return [.. record.EnumerateObject().Select(member => member.Name)];
        }
        catch (InvalidOperationException broken)
        {
            throw new UnreadableUploadException("A name in the body holds half of a surrogate pair.", broken);
        }
    }

    private static List<(JsonElement Element, int Line)> Read(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
                throw new UnreadableUploadException("The body must be a JSON array of objects, one for each event.");
            var records = new List<(JsonElement Element, int Line)>();
            var (line, counted) = (1, 0);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                line += json.AsSpan(counted..(int)reader.TokenStartIndex).Count((byte)'\n');
                counted = (int)reader.TokenStartIndex;
                records.Add((JsonElement.ParseValue(ref reader), line));
            }

            // What follows the array is looked at, too.
            reader.Read();
            return records;
        }
        catch (JsonException broken)
        {
            throw new UnreadableUploadException($"The body is no JSON: line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1} of it.", broken);
        }
    }
}
