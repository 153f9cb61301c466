using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Backup;

/// <summary>A row as a line of JSON, as Table Storage itself writes entities: <c>PartitionKey</c>, <c>RowKey</c>, then each value, before it the
/// name of its type where JSON does not tell it.</summary>
/// <remarks>Values stand in order of their names, so that equal rows make equal lines, whatever store they came from.
/// https://learn.microsoft.com/rest/api/storageservices/payload-format-for-table-service-operations</remarks>
internal static class RowLine
{
    private const string PartitionKey = "PartitionKey";
    private const string RowKey = "RowKey";
    private const string TypeSuffix = "@odata.type";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the line, without its end.</summary>
    /// <exception cref="InvalidDataException">The row has a value of a type that our tables do not hold.</exception>
    public static void Write(TableRow row, IBufferWriter<byte> line)
    {
        using var json = new Utf8JsonWriter(line, Writing);
        json.WriteStartObject();
        json.WriteString(PartitionKey, row.Partition);
        json.WriteString(RowKey, row.Row);
        foreach (var (name, value) in row.Values.OrderBy(value => value.Key, StringComparer.Ordinal)) Write(json, row, name, value);
        json.WriteEndObject();
    }

    /// <exception cref="InvalidDataException">The line is not what <see cref="Write(TableRow, IBufferWriter{byte})"/> makes.</exception>
    public static TableRow Read(ReadOnlySequence<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            return Read(ref json);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new InvalidDataException($"A line is no row: {e.Message}", e);
        }
    }

    private static void Write(Utf8JsonWriter json, TableRow row, string name, object value)
    {
        if (value is string or bool) json.WritePropertyName(name);
        switch (value)
        {
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case long number: json.WriteString(Typed(RowType.Number), RowType.Text(number)); break;
            case double real: json.WriteNumber(Typed(RowType.Real), real); break;
            case DateTimeOffset time: json.WriteString(Typed(RowType.Time), RowType.Text(time)); break;
            case byte[] bytes: json.WriteBase64String(Typed(RowType.Bytes), bytes); break;
            default: throw new InvalidDataException($"The row '{row.Row}' of '{row.Partition}' holds a {value.GetType().Name}, which is none of our types.");
        }

        string Typed(string type)
        {
            json.WriteString(name + TypeSuffix, type);
            return name;
        }
    }

    private static TableRow Read(ref Utf8JsonReader json)
    {
        string? partition = null, key = null, type = null;
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            if (name == PartitionKey) partition = json.GetString();
            else if (name == RowKey) key = json.GetString();
            else if (name.EndsWith(TypeSuffix, StringComparison.Ordinal)) type = json.GetString();
            else (values[name], type) = (RowType.Read(ref json, type), null);
        }

        return new TableRow(partition ?? throw Missing(PartitionKey), key ?? throw Missing(RowKey), values);
    }

    private static FormatException Missing(string name) => new($"{name} is missing.");
}
