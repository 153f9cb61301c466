using SanctionsTracker.Queries;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>The indexes read last, whole.</summary>
public sealed class NewsIndexCache(ITableStore tables) : RecentlyRead<NewsIndexState, NewsIndexRows>(
    (state, cancellationToken) => ReadAsync(tables, state.Partition, cancellationToken), capacity: 50)
{
    private static async Task<NewsIndexRows> ReadAsync(ITableStore tables, NewsPartition partition, CancellationToken cancellationToken) => new(
        await tables.QueryAsync(partition.Table, partition.Key, NewsKeys.Entries, cancellationToken).Select(NewsEntryRow.Read).ToArrayAsync(cancellationToken));
}
