using System.Globalization;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>Keeps from when on the news of each feed are known.</summary>
public sealed class NewsFeeds(ITableStore tables)
{
    private const int TriesAgainstOthers = 5;

    /// <summary>The feeds that brought an item, in order of their ids.</summary>
    public async Task<IReadOnlyList<NewsFeed>> AllAsync(CancellationToken cancellationToken) =>
        await tables.QueryAsync(TableNames.News, NewsKeys.Feeds, RowRange.All, cancellationToken).Select(Read).ToArrayAsync(cancellationToken);

    /// <summary>Notes what an item tells of its feed. Others at it are no matter: who comes last takes their news along.</summary>
    internal async Task NoteAsync(NewsItem item, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < TriesAgainstOthers; tries++)
        {
            var held = await tables.GetAsync(TableNames.News, NewsKeys.Feeds, TableKey.Escape(item.Feed), cancellationToken);
            var (begins, seen) = (item.Published.Date.FirstDay, item.FirstSeen);
            if (held is not null)
            {
                var known = Read(held);
                if (known.Begins <= begins && known.FirstSeen <= seen) return;
                (begins, seen) = (known.Begins < begins ? known.Begins : begins, known.FirstSeen < seen ? known.FirstSeen : seen);
            }

            var row = RowOf(new(item.Feed, begins, seen));
            TableWrite write = held is null ? new TableWrite.Insert(row) : new TableWrite.Replace(row, held.ETag!);
            if (await tables.SubmitAsync(TableNames.News, NewsKeys.Feeds, [write], cancellationToken) is BatchOutcome.Applied) return;
        }

        throw new InvalidOperationException($"The row of feed '{item.Feed}' could not be written: others wrote it each time.");
    }

    private static TableRow RowOf(NewsFeed feed) => new(NewsKeys.Feeds, TableKey.Escape(feed.Feed), new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["begins"] = feed.Begins.ToString("O", CultureInfo.InvariantCulture),
        ["first_seen"] = feed.FirstSeen,
    });

    private static NewsFeed Read(TableRow row) => new(
        TableKey.Unescape(row.Row),
        DateOnly.ParseExact(row.Text("begins")!, "O", CultureInfo.InvariantCulture),
        row.Time("first_seen")!.Value);
}
