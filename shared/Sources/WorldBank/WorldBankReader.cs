using System.Globalization;
using System.Text.Json;

namespace SanctionsTracker.Sources.WorldBank;

/// <summary>Reads an answer of the World Bank's indicator interface, version 2, in its own terms.</summary>
/// <remarks>https://datahelpdesk.worldbank.org/knowledgebase/articles/898581</remarks>
internal static class WorldBankReader
{
    /// <exception cref="UnreadableSnapshotException">The answer has another shape; the message says where.</exception>
    public static async Task<WorldBankAnswer> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(content, cancellationToken: cancellationToken);
            return AnswerOf(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new UnreadableSnapshotException($"The World Bank's answer is no JSON: {exception.Message}", exception);
        }
    }

    private static WorldBankAnswer AnswerOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() == 0) throw Unexpected("the answer", "an array [meta, rows]", root);
        if (root[0].ValueKind != JsonValueKind.Object) throw Unexpected("meta", "an object", root[0]);
        if (root[0].TryGetProperty("message", out var messages)) return ErrorOf(messages);
        return root.GetArrayLength() == 2 ? PageOf(root[0], root[1]) : throw Unexpected("the answer", "two elements, meta and rows", root);
    }

    private static WorldBankAnswer.Error ErrorOf(JsonElement messages)
    {
        if (messages.ValueKind != JsonValueKind.Array) throw Unexpected("message", "an array", messages);
        var words = messages.EnumerateArray().Select(message => $"{Text(message, "key")}: {Text(message, "value")}");
        return new([.. messages.EnumerateArray().Select(message => Text(message, "id"))], string.Join("; ", words));
    }

    private static WorldBankAnswer.Page PageOf(JsonElement meta, JsonElement rows) => new(
        Number(meta, "page"),
        Number(meta, "pages"),
        Number(meta, "total"),
        Date(meta, "lastupdated"),
        rows.ValueKind switch
        {
            JsonValueKind.Array => [.. rows.EnumerateArray().Select(RowOf)],
            JsonValueKind.Null => [],
            _ => throw Unexpected("rows", "an array", rows),
        });

    private static WorldBankRow RowOf(JsonElement row) => new(
        Text(row, "countryiso3code"), Text(Member(row, "indicator"), "id"), Text(row, "date"), Value(Member(row, "value")));

    private static double? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number when value.TryGetDouble(out var number) && double.IsFinite(number) => number,
        _ => throw Unexpected("value", "a number or null", value),
    };

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member)
            ? member
            : throw new UnreadableSnapshotException($"The World Bank's answer lacks '{name}'.");

    private static string Text(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw Unexpected(name, "text", Member(parent, name));

    // Some of the bank's answers write counts as text: "per_page":"50".
    private static int Number(JsonElement parent, string name)
    {
        var member = Member(parent, name);
        var text = member.ValueKind == JsonValueKind.String ? member.GetString() : member.GetRawText();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Unexpected(name, "a whole number", member);
    }

    private static DateOnly? Date(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null) return null;
        return DateOnly.TryParseExact(Text(parent, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Unexpected(name, "a date such as 2026-07-01", member);
    }

    private static UnreadableSnapshotException Unexpected(string what, string expected, JsonElement found)
    {
        var raw = found.GetRawText();
        return new($"The World Bank's answer has another shape: {what} should be {expected}, and is {(raw.Length > 60 ? raw[..60] + "…" : raw)}.");
    }
}
