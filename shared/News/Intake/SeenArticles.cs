using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Intake;

/// <summary>Table <c>seen</c>: by which keys the articles we hold are known again, in the feed that brought them and in others.</summary>
public sealed class SeenArticles(ITableStore tables)
{
    internal async Task<SeenArticle?> FindAsync(SeenKey key, CancellationToken cancellationToken) =>
        await tables.GetAsync(TableNames.Seen, key.Partition, key.Row, cancellationToken) is { } row
            ? new SeenArticle(row.Text("feed")!, row.Text("id")!, row.Text("fingerprint"))
            : null;

    /// <summary>Takes a key for an article; false where another has it already.</summary>
    internal async Task<bool> TryClaimAsync(SeenKey key, SeenArticle article, CancellationToken cancellationToken) =>
        await WriteAsync(key, new TableWrite.Insert(RowOf(key, article)), cancellationToken) is BatchOutcome.Applied;

    internal Task PutAsync(SeenKey key, SeenArticle article, CancellationToken cancellationToken) =>
        WriteAsync(key, new TableWrite.Put(RowOf(key, article)), cancellationToken);

    private Task<BatchOutcome> WriteAsync(SeenKey key, TableWrite write, CancellationToken cancellationToken) =>
        tables.SubmitAsync(TableNames.Seen, key.Partition, [write], cancellationToken);

    private static TableRow RowOf(SeenKey key, SeenArticle article)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal) { ["feed"] = article.Feed, ["id"] = article.Id };
        if (article.Fingerprint is { } fingerprint) values["fingerprint"] = fingerprint;
        return new TableRow(key.Partition, key.Row, values);
    }
}
