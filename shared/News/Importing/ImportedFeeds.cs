using System.Text.Json;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Importing;

/// <summary>Keeps the imported feeds: a row each in a partition of table <c>news</c>, beside a row <c>version</c> that every write moves. So writers
/// follow each other, and whoever asks again reads one row while nothing changes.</summary>
public sealed class ImportedFeeds(ITableStore tables)
{
    private const string Partition = "!imported";
    private const string Version = "version";
    private const string Value = "feed";

    // A batch takes the version row along.
    private const int FeedsPerBatch = TableLimits.RowsPerBatch - 1;

    private static readonly RowRange Rows = RowRange.StartingWith("feed!");

    private ImportedFeedList? _read;

    /// <summary>All there are.</summary>
    public async Task<ImportedFeedList> AllAsync(CancellationToken cancellationToken)
    {
        // The version first: rows that are written meanwhile belong to a later one, which is then read anew.
        if (await tables.GetAsync(TableNames.News, Partition, Version, cancellationToken) is not { } version) return new([], ETag: null);
        if (_read is { } read && read.ETag == version.ETag) return read;
        var feeds = await tables.QueryAsync(TableNames.News, Partition, Rows, cancellationToken).Select(Read).ToArrayAsync(cancellationToken);
        return _read = new(feeds, version.ETag);
    }

    /// <summary>Writes feeds over a list as it was read; false where another wrote meanwhile, and then some of them may be written.</summary>
    internal async Task<bool> TrySaveAsync(ImportedFeedList read, IReadOnlyList<ImportedFeed> feeds, CancellationToken cancellationToken)
    {
        var etag = read.ETag;
        foreach (var batch in feeds.Chunk(FeedsPerBatch))
        {
            var version = new TableRow(Partition, Version, new Dictionary<string, object>(StringComparer.Ordinal));
            TableWrite move = etag is null ? new TableWrite.Insert(version) : new TableWrite.Replace(version, etag);
            TableWrite[] writes = [move, .. batch.Select(feed => new TableWrite.Put(RowOf(feed)))];
            if (await tables.SubmitAsync(TableNames.News, Partition, writes, cancellationToken) is not BatchOutcome.Applied applied) return false;
            etag = applied.ETags[0];
        }

        return true;
    }

    private static TableRow RowOf(ImportedFeed feed) => new(Partition, TableKey.Join("feed", feed.Id), new Dictionary<string, object>(StringComparer.Ordinal)
    {
        [Value] = JsonSerializer.Serialize(feed, StoredJson.Options),
    });

    private static ImportedFeed Read(TableRow row) => JsonSerializer.Deserialize<ImportedFeed>(row.Text(Value)!, StoredJson.Options)!;
}
