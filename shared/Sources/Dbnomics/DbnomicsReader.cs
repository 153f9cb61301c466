using System.Text.Json;

namespace SanctionsTracker.Sources.Dbnomics;

/// <summary>Reads an answer of DBnomics' interface, version 22, in its own terms.</summary>
/// <remarks>https://docs.db.nomics.world/web-api/</remarks>
internal static class DbnomicsReader
{
    private const string Missing = "NA";

    private static readonly string[] Codes = ["provider_code", "dataset_code", "series_code"];

    /// <summary>The one series of <c>{"series":{"docs":[…]}}</c>; null where there is none.</summary>
    /// <exception cref="UnreadableSnapshotException">The answer has another shape; the message says where.</exception>
    public static async Task<DbnomicsDocument?> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(content, cancellationToken: cancellationToken);
            JsonElement[] found = [.. Items(Member(Member(document.RootElement, "series"), "docs"), "docs")];
            if (found.Length > 1) throw new UnreadableSnapshotException($"DBnomics gave {found.Length} series for one id.");
            return found.Length == 0 ? null : DocumentOf(found[0]);
        }
        catch (JsonException exception)
        {
            throw new UnreadableSnapshotException($"DBnomics' answer is no JSON: {exception.Message}", exception);
        }
    }

    private static DbnomicsDocument DocumentOf(JsonElement series)
    {
        string[] periods = [.. Items(Member(series, "period"), "period").Select(period => Text(period, "a period"))];
        double?[] values = [.. Items(Member(series, "value"), "value").Select(Value)];
        if (periods.Length != values.Length)
            throw new UnreadableSnapshotException($"DBnomics gave {periods.Length} periods and {values.Length} values.");
        var id = string.Join('/', Codes.Select(name => Text(Member(series, name), name)));
        return new(id, IndexedAt(series), periods, values);
    }

    private static DateTimeOffset? IndexedAt(JsonElement series) =>
        series.TryGetProperty("indexed_at", out var time) && time.ValueKind == JsonValueKind.String
            ? time.TryGetDateTimeOffset(out var known) ? known : throw Unexpected("indexed_at", "a time", time)
            : null;

    private static double? Value(JsonElement value) => value switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } when value.GetString() == Missing => null,
        { ValueKind: JsonValueKind.Number } when value.TryGetDouble(out var number) && double.IsFinite(number) => number,
        _ => throw Unexpected("a value", "a number or NA", value),
    };

    private static string Text(JsonElement text, string name) =>
        text.ValueKind == JsonValueKind.String ? text.GetString()! : throw Unexpected(name, "text", text);

    private static JsonElement.ArrayEnumerator Items(JsonElement list, string name) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw Unexpected(name, "a list", list);

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member)
            ? member
            : throw new UnreadableSnapshotException($"DBnomics' answer lacks '{name}'.");

    private static UnreadableSnapshotException Unexpected(string what, string expected, JsonElement found)
    {
        var raw = found.GetRawText();
        return new($"DBnomics' answer has another shape: {what} should be {expected}, and is {(raw.Length > 60 ? raw[..60] + "…" : raw)}.");
    }
}
