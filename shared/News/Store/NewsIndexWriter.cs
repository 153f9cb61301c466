using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>Changes what an index says of an item, in two steps around the change of the item itself. In between its rows are doubtful, and
/// readers ask the item's own row instead: so the indexes change when the item does, though no batch spans their partitions.</summary>
internal sealed class NewsIndexWriter(ITableStore tables)
{
    /// <summary>Says that a change is under way.</summary>
    /// <param name="partition">The index.</param>
    /// <param name="before">What it says of the item; null where nothing.</param>
    /// <param name="after">What it shall say; null where nothing.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>What <see cref="SettleAsync"/> is to do.</returns>
    public async Task<NewsIndexMark> MarkAsync(NewsPartition partition, NewsEntry? before, NewsEntry? after, CancellationToken cancellationToken)
    {
        var gone = before is not null && before.Key != after?.Key ? before : null;
        var writes = new List<TableWrite>();
        if (gone is not null) writes.Add(new TableWrite.Put(NewsEntryRow.ToRow(partition, gone, doubtful: true)));
        if (after is not null) writes.Add(new TableWrite.Put(NewsEntryRow.ToRow(partition, after, doubtful: true)));
        writes.Add(Moved(partition));
        // Unconditional writes meet no conflict.
        var applied = (BatchOutcome.Applied)await tables.SubmitAsync(partition.Table, partition.Key, writes, cancellationToken);
        return new(partition, gone, gone is null ? null : applied.ETags[0], after, after is null ? null : applied.ETags[^2]);
    }

    /// <summary>Says what holds now, unless another has begun to change the same: then that is left to it.</summary>
    public async Task SettleAsync(NewsIndexMark mark, CancellationToken cancellationToken)
    {
        var writes = new List<TableWrite>();
        if (mark.Gone is { } gone) writes.Add(new TableWrite.Delete(NewsEntryRow.ToRow(mark.Partition, gone, doubtful: true), mark.GoneETag));
        if (mark.Entry is { } entry) writes.Add(new TableWrite.Replace(NewsEntryRow.ToRow(mark.Partition, entry, doubtful: false), mark.EntryETag!));
        writes.Add(Moved(mark.Partition));
        await tables.SubmitAsync(mark.Partition.Table, mark.Partition.Key, writes, cancellationToken);
    }

    private static TableWrite.Put Moved(NewsPartition partition) =>
        new(new TableRow(partition.Key, NewsKeys.Version, new Dictionary<string, object>(StringComparer.Ordinal)));
}
