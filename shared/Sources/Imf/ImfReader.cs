using System.Globalization;
using System.Text.Json;

namespace SanctionsTracker.Sources.Imf;

/// <summary>Reads the answers of the IMF's DataMapper, version 1, in its own terms.</summary>
/// <remarks>https://www.imf.org/external/datamapper/api/help</remarks>
internal static class ImfReader
{
    // Written in place of a number where there is none.
    private static readonly string[] NoData = ["", "no data", "n/a", "--"];

    /// <summary>What each indicator's source is said to be, by its code: <c>{"indicators":{"NGDP_RPCH":{"source":"World Economic Outlook
    /// (April 2019)", …}}}</c>. Null where none is said.</summary>
    /// <exception cref="UnreadableSnapshotException">The answer has another shape; the message says where.</exception>
    public static async Task<IReadOnlyDictionary<string, string?>> ReadSourcesAsync(Stream content, CancellationToken cancellationToken)
    {
        using var document = await ParseAsync(content, cancellationToken);
        var sources = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var indicator in Members(Member(document.RootElement, "indicators"), "indicators"))
            sources[indicator.Name] = Members(indicator.Value, indicator.Name).Where(member => member.Name == "source" && member.Value.ValueKind == JsonValueKind.String)
                .Select(member => member.Value.GetString()).FirstOrDefault();
        return sources;
    }

    /// <summary>The values of a series by year, as written: <c>{"values":{"NGDP_RPCH":{"IRN":{"1980":-18.8, …}}}}</c>. Null where the answer
    /// has none for it.</summary>
    /// <exception cref="UnreadableSnapshotException">The answer has another shape; the message says where.</exception>
    public static async Task<IReadOnlyDictionary<string, double?>?> ReadValuesAsync(
        Stream content, string code, string country, CancellationToken cancellationToken)
    {
        using var document = await ParseAsync(content, cancellationToken);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw Unexpected("the answer", "an object", root);
        if (Find(Find(Find(root, "values"), code), country) is not { } years) return null;
        var values = new Dictionary<string, double?>(StringComparer.Ordinal);
        foreach (var year in Members(years, country))
        {
            if (!values.TryAdd(year.Name, Value(year)))
                throw new UnreadableSnapshotException($"The IMF gave the year {year.Name} twice.");
        }

        return values;
    }

    private static async Task<JsonDocument> ParseAsync(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonDocument.ParseAsync(content, cancellationToken: cancellationToken);
        }
        catch (JsonException exception)
        {
            throw new UnreadableSnapshotException($"The IMF's answer is no JSON: {exception.Message}", exception);
        }
    }

    private static double? Value(JsonProperty year) => year.Value switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDouble(out var number) && double.IsFinite(number) => number,
        { ValueKind: JsonValueKind.String } value when NoData.Contains(value.GetString()!.Trim(), StringComparer.OrdinalIgnoreCase) => null,
        { ValueKind: JsonValueKind.String } value
            when double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        var value => throw Unexpected($"the value of {year.Name}", "a number or null", value),
    };

    // Of a country or code that it does not cover, the answer lacks the member, or has an empty list in its place.
    private static JsonElement? Find(JsonElement? parent, string name) => parent switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() == 0 => null,
        { ValueKind: JsonValueKind.Object } known => known.TryGetProperty(name, out var member) ? member : null,
        { } other => throw Unexpected($"what should hold '{name}'", "an object", other),
    };

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member)
            ? member
            : throw new UnreadableSnapshotException($"The IMF's answer lacks '{name}'.");

    private static JsonElement.ObjectEnumerator Members(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object ? parent.EnumerateObject() : throw Unexpected(name, "an object", parent);

    private static UnreadableSnapshotException Unexpected(string what, string expected, JsonElement found)
    {
        var raw = found.GetRawText();
        return new($"The IMF's answer has another shape: {what} should be {expected}, and is {(raw.Length > 60 ? raw[..60] + "…" : raw)}.");
    }
}
