using SanctionsTracker.News.Store;

namespace SanctionsTracker.Lineup;

/// <summary>Reads the news of a line-up: a point read while none came, and one range for the feeds.</summary>
public sealed class LineupNewsReader(NewsIndex index, NewsFeeds feeds)
{
    /// <summary>The country's news, as seen up to the time that is asked for: of the records that were named, or of all. As they stand now:
    /// what an article said before it was changed is not kept.</summary>
    public async Task<LineupNews> ReadAsync(LineupQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.News is not { } asked) return LineupNews.None;
        // First the news: a feed that brings its first item meanwhile is told, its item is not.
        var found = question.Records.Named is { } named
            ? await OfRecordsAsync([.. named.Select(NewsPartition.Of)], cancellationToken)
            : await index.AllAsync(NewsPartition.Of(question.Country), cancellationToken);
        var state = LineupNewsState.Of(asked.Topics, await feeds.AllAsync(cancellationToken), question.KnownAt);
        return new(state, found.Reverse().Where(entry => entry.Countries.Contains(question.Country) && (question.KnownAt is null || entry.FirstSeen <= question.KnownAt)));
    }

    private async Task<IReadOnlyList<NewsEntry>> OfRecordsAsync(IReadOnlyList<NewsPartition> records, CancellationToken cancellationToken)
    {
        var found = new List<NewsEntry>();
        foreach (var record in records) found.AddRange(await index.AllAsync(record, cancellationToken));
        return [.. found.DistinctBy(entry => entry.Key, StringComparer.Ordinal)];
    }
}
