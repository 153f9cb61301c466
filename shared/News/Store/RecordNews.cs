using SanctionsTracker.Designations;

namespace SanctionsTracker.News.Store;

/// <summary>The news that speak about records.</summary>
public sealed class RecordNews(NewsIndex index)
{
    private const int Shown = 5;

    /// <summary>How many articles speak about any of the records, and the newest of them. One that speaks about several counts once, with the
    /// surest of its mentions.</summary>
    /// <param name="records">The records.</param>
    /// <param name="knownAt">Only what was seen by then; null for now.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<NewsOfRecords> OfAsync(
        IReadOnlyList<DesignationId> records, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        var all = new List<NewsEntry>();
        foreach (var record in records) all.AddRange(await index.AllAsync(NewsPartition.Of(record), cancellationToken));
        NewsEntry[] articles =
        [
            .. all.Where(entry => knownAt is null || entry.FirstSeen <= knownAt)
                .GroupBy(entry => entry.Key, StringComparer.Ordinal)
                .OrderBy(article => article.Key, StringComparer.Ordinal)
                .Select(article => article.MaxBy(entry => entry.Mention!.Confidence)!),
        ];
        return new(articles.Length, [.. articles.Take(Shown)]);
    }
}
