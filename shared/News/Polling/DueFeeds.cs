using SanctionsTracker.Ingestion;

namespace SanctionsTracker.News.Polling;

/// <summary>Asks the feeds that are due, for a timer that comes more often than most of them need.</summary>
public sealed class DueFeeds(RefreshRound round, SourceStates states, TimeProvider time)
{
    /// <exception cref="SourcesFailedException">After all have been asked: some failed.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var due = new List<ISourceRefresher>();
        foreach (var feed in (await round.SourcesAsync(cancellationToken)).OfType<FeedRefresher>())
        {
            if (await feed.IsDueAsync(states, time.GetUtcNow(), cancellationToken)) due.Add(feed);
        }

        if (due.Count == 0) return;
        var outcomes = await round.RunAsync(due, progress: null, cancellationToken);
        var failed = outcomes.Where(outcome => outcome.Result == RefreshResult.Failed).ToArray();
        if (failed.Length > 0) throw SourcesFailedException.Of(failed);
    }
}
