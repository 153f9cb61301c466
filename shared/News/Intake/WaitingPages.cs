using System.Text.Json;
using SanctionsTracker.News.Feeds;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Intake;

/// <summary>The articles whose pages a turn had no room for: rows of table <c>seen</c>, a partition for each feed. What the feed said is kept with them,
/// since its document may not have them any more when their turn comes.</summary>
public sealed class WaitingPages(ITableStore tables)
{
    // The page's text comes in place of the summary, which then only serves as a headline where there is no other.
    private const int SummaryLetters = 10_000;

    /// <summary>The articles of a feed that wait, by their ids.</summary>
    internal IAsyncEnumerable<(string Id, FeedItem Item)> OfAsync(string feed, CancellationToken cancellationToken) =>
        tables.QueryAsync(TableNames.Seen, Partition(feed), RowRange.All, cancellationToken)
            .Select(row => (row.Row, JsonSerializer.Deserialize<FeedItem>(RowPayload.Read(row)!, StoredJson.Options)!));

    internal Task AddAsync(SeenArticle article, FeedItem item, CancellationToken cancellationToken)
    {
        var kept = item with { Summary = item.Summary is { } summary ? PublisherText.Cut(summary, SummaryLetters) : null, Categories = [] };
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        RowPayload.Place(values, RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(kept, StoredJson.Options)));
        return WriteAsync(article.Feed, new TableWrite.Put(new TableRow(Partition(article.Feed), article.Id, values)), cancellationToken);
    }

    internal Task RemoveAsync(string feed, string id, CancellationToken cancellationToken) =>
        WriteAsync(feed, new TableWrite.Delete(new TableRow(Partition(feed), id, new Dictionary<string, object>(StringComparer.Ordinal))), cancellationToken);

    private static string Partition(string feed) => TableKey.Join("page", feed);

    private Task<BatchOutcome> WriteAsync(string feed, TableWrite write, CancellationToken cancellationToken) =>
        tables.SubmitAsync(TableNames.Seen, Partition(feed), [write], cancellationToken);
}
