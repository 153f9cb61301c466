using SanctionsTracker.Ingestion;

namespace SanctionsTracker.News.Polling;

/// <summary>Asks the feeds that are due, for a timer that comes more often than most of them need.</summary>
public sealed class DueFeeds(RefreshRound round, SourceStates states, TimeProvider time)
{
    // Hundreds of feeds that were just imported take hours to be read first: meanwhile those that wait longest must not wait for them.
    private const int AtATime = 50;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <exception cref="SourcesFailedException">After all have been asked: some failed.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var outcomes = new List<RefreshOutcome>();
        foreach (var feeds in (await DueAsync(cancellationToken)).Chunk(AtATime))
        {
            outcomes.AddRange(await round.RunAsync(feeds, progress: null, cancellationToken));
            // The rest is due when the timer comes again.
            if (time.GetElapsedTime(started) >= Longest) break;
        }

        var failed = outcomes.Where(outcome => outcome.Result == RefreshResult.Failed).ToArray();
        if (failed.Length > 0) throw SourcesFailedException.Of(failed);
    }

    private async Task<IReadOnlyList<ISourceRefresher>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = new List<(DateTimeOffset Since, ISourceRefresher Feed)>();
        foreach (var feed in (await round.SourcesAsync(cancellationToken)).OfType<FeedRefresher>())
        {
            if (await feed.DueSinceAsync(states, now, cancellationToken) is { } since) due.Add((since, feed));
        }

        return [.. due.OrderBy(one => one.Since).Select(one => one.Feed)];
    }
}
