using System.Text.Json;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>An item as its row in table <c>news</c>: what it says of the item holds, whatever an index says.</summary>
/// <param name="Item">The item.</param>
/// <param name="Settled">Whether all indexes are known to say the same.</param>
/// <param name="ETag">The row's version; null where it was not read.</param>
internal sealed record NewsItemRow(NewsItem Item, bool Settled, string? ETag)
{
    // 360 places compress to a tenth of what a value may take.
    private const string LeavingValue = "leaving";

    /// <summary>Rows of indexes that the item left, and that may still stand there; none where it is settled.</summary>
    public IReadOnlyList<NewsPlace> Leaving { get; init; } = [];

    public TableRow ToRow()
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        if (Settled) values["settled"] = true;
        if (Leaving.Count > 0) values[LeavingValue] = RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(Leaving, StoredJson.Options));
        RowPayload.Place(values, RowPayload.Compress(Document(Item)));
        return new TableRow(NewsPartition.OfFeed(Item.Feed).Key, NewsKeys.Item(Item.Id), values, ETag);
    }

    public static NewsItemRow Read(TableRow row) => new(
        JsonSerializer.Deserialize<NewsItem>(RowPayload.Read(row)!, StoredJson.Options)!, row.Flag("settled") ?? false, row.ETag)
    {
        Leaving = row.Bytes(LeavingValue) is { } leaving
            ? JsonSerializer.Deserialize<NewsPlace[]>(RowPayload.Decompress(leaving), StoredJson.Options)!
            : [],
    };

    /// <summary>Whether two items say the same.</summary>
    public static bool AreSame(NewsItem one, NewsItem other) => Document(one).AsSpan().SequenceEqual(Document(other));

    private static byte[] Document(NewsItem item) => JsonSerializer.SerializeToUtf8Bytes(item, StoredJson.Options);
}
