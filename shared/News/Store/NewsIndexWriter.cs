using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>Changes what an index says of an item, in two steps around the change of the item itself. In between its rows are doubtful, and
/// readers ask the item's own row instead: so the indexes change when the item does, though no batch spans their partitions.</summary>
internal sealed class NewsIndexWriter(ITableStore tables)
{
    /// <summary>Says that a change is under way.</summary>
    /// <param name="index">The index.</param>
    /// <param name="leaving">The rows that shall go.</param>
    /// <param name="staying">What the index shall say; null where nothing.</param>
    /// <param name="item">What any index says of the item.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>What <see cref="SettleAsync"/> is to do.</returns>
    public async Task<NewsIndexMark> MarkAsync(
        NewsPartition index, IReadOnlyList<string> leaving, NewsEntry? staying, NewsEntry item, CancellationToken cancellationToken)
    {
        TableRow[] gone = [.. leaving.Select(key => NewsEntryRow.ToRow(index, key, item, doubtful: true))];
        TableRow[] kept = staying is null ? [] : [NewsEntryRow.ToRow(index, staying.Key, staying, doubtful: true)];
        // Unconditional writes meet no conflict.
        var applied = (BatchOutcome.Applied)await tables.SubmitAsync(
            index.Table, index.Key, [.. gone.Concat(kept).Select(row => new TableWrite.Put(row)), Moved(index)], cancellationToken);
        return new(index,
        [
            .. gone.Zip(applied.ETags, (row, etag) => new TableWrite.Delete(row, etag)),
            .. kept.Select(row => new TableWrite.Replace(NewsEntryRow.ToRow(index, row.Row, staying!, doubtful: false), applied.ETags[gone.Length]!)),
            Moved(index),
        ]);
    }

    /// <summary>Says what holds now, unless another has begun to change the same: then that is left to it.</summary>
    public Task SettleAsync(NewsIndexMark mark, CancellationToken cancellationToken) =>
        tables.SubmitAsync(mark.Index.Table, mark.Index.Key, mark.Settling, cancellationToken);

    private static TableWrite.Put Moved(NewsPartition index) =>
        new(new TableRow(index.Key, NewsKeys.Version, new Dictionary<string, object>(StringComparer.Ordinal)));
}
