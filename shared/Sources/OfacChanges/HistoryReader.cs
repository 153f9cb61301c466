using System.Text.Json;

namespace SanctionsTracker.Sources.OfacChanges;

/// <summary>Reads <c>/changes/history/{year}</c>: <c>[{"publicationID": 803, "datePublished": "2026-01-16T10:01:44.740051"}]</c>, or the same
/// array within an object as <c>publications</c>.</summary>
internal static class HistoryReader
{
    private const string Expected = "Expected an array of {publicationID, datePublished}.";

    /// <exception cref="UnreadableSnapshotException">The content is no history.</exception>
    public static async Task<IReadOnlyList<ListedPublication>> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(content, cancellationToken: cancellationToken);
            return [.. ArrayOf(document.RootElement).EnumerateArray().Select(Read).DistinctBy(publication => publication.Id)];
        }
        catch (JsonException broken)
        {
            throw new UnreadableSnapshotException($"The history of publications is no JSON ({broken.Message}). {Expected}", broken);
        }
    }

    private static JsonElement ArrayOf(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("publications", out var within)) root = within;
        return root.ValueKind == JsonValueKind.Array
            ? root
            : throw new UnreadableSnapshotException($"The history of publications is a JSON {root.ValueKind}. {Expected}");
    }

    private static ListedPublication Read(JsonElement one)
    {
        if (one.ValueKind == JsonValueKind.Object
            && one.TryGetProperty("publicationID", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var id) && id > 0
            && one.TryGetProperty("datePublished", out var date) && date.ValueKind == JsonValueKind.String
            && EasternTime.TryRead(date.GetString(), out var time)) return new(id, time);
        throw new UnreadableSnapshotException($"The history of publications has the item {one.GetRawText()}. {Expected}");
    }
}
