using System.Runtime.CompilerServices;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>Reads indexes of news. What they answer is what the items' own rows say.</summary>
public sealed class NewsIndex(ITableStore tables, NewsStore items, NewsIndexCache cache)
{
    /// <summary>The entries of a range, newest first, read page by page while enumerated.</summary>
    public async IAsyncEnumerable<NewsEntry> ReadAsync(
        NewsPartition partition, RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.QueryAsync(partition.Table, partition.Key, range, cancellationToken))
            if (await HeldAsync(partition, NewsEntryRow.Read(row), cancellationToken) is { } entry) yield return entry;
    }

    /// <summary>All of an index, newest first: a point read while nothing changes.</summary>
    public async Task<IReadOnlyList<NewsEntry>> AllAsync(NewsPartition partition, CancellationToken cancellationToken)
    {
        var version = await tables.GetAsync(partition.Table, partition.Key, NewsKeys.Version, cancellationToken);
        if (version is null) return [];
        var rows = await cache.GetAsync(new(partition, version.ETag!), cancellationToken);
        if (rows.Doubtful.Count == 0) return rows.Certain;

        // Few: what is being saved just now, and what crashes left behind.
        var told = new List<NewsEntry>(rows.Certain);
        foreach (var row in rows.Doubtful)
            if (await HeldAsync(partition, row, cancellationToken) is { } entry) told.Add(entry);
        return [.. told.OrderBy(entry => entry.Key, StringComparer.Ordinal)];
    }

    private async ValueTask<NewsEntry?> HeldAsync(NewsPartition partition, NewsEntryRow row, CancellationToken cancellationToken)
    {
        if (!row.Doubtful) return row.Entry;
        if (await items.FindAsync(row.Entry.Feed, row.Entry.Id, cancellationToken) is not { } item) return null;
        return NewsEntry.AllOf(item).GetValueOrDefault(partition) is { } entry && entry.Key == row.Key ? entry : null;
    }
}
