using System.Text.Json;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>
/// Flattens an object to cells. A nested object's members become columns <c>provenance.source</c>; a date's column holds its
/// value, which is cut to its precision; a list's members are joined with "; "; a list of objects becomes one joined column per
/// member (<c>aliases.name</c>, <c>aliases.kind</c>), in which the n-th parts belong together. Null is empty.
/// </summary>
internal static class CsvCells
{
    // OWASP, "CSV Injection": a text that begins so is run as a formula by spreadsheets.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    public static IReadOnlyDictionary<string, string> Of(JsonElement item)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(cells, item.ValueKind == JsonValueKind.Object ? "" : "value", item);
        return cells;
    }

    private static void Add(Dictionary<string, string> cells, string column, JsonElement value)
    {
        if (TryScalar(value) is { } scalar) cells[column] = scalar;
        else if (value.ValueKind == JsonValueKind.Object) AddMembers(cells, column, value);
        else AddList(cells, column, [.. value.EnumerateArray()]);
    }

    private static void AddMembers(Dictionary<string, string> cells, string column, JsonElement value)
    {
        foreach (var member in value.EnumerateObject()) Add(cells, column.Length == 0 ? member.Name : $"{column}.{member.Name}", member.Value);
    }

    private static void AddList(Dictionary<string, string> cells, string column, JsonElement[] members)
    {
        if (members.All(member => TryScalar(member) is not null))
        {
            cells[column] = Joined(members.Select(Unguarded));
            return;
        }

        var rows = members.Select(Of).ToArray();
        foreach (var name in rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal))
            cells[$"{column}.{name}"] = Joined(rows.Select(row => row.GetValueOrDefault(name) ?? ""));
    }

    private static string? TryScalar(JsonElement value) => Unguarded(value) is { } text && value.ValueKind != JsonValueKind.Number ? Guarded(text) : Unguarded(value);

    private static string? Unguarded(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => DateValue(value),
        JsonValueKind.Array => null,
        _ => value.GetRawText(),
    };

    private static string? DateValue(JsonElement value) =>
        value.TryGetProperty("precision", out _) && value.TryGetProperty("value", out var date) && value.GetPropertyCount() == 3
            ? date.GetString()
            : null;

    private static string Joined(IEnumerable<string?> parts) => Guarded(string.Join("; ", parts));

    private static string Guarded(string text) => text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
}
