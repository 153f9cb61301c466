using SanctionsTracker.News.Following;

namespace SanctionsTracker.News.Importing;

/// <summary>Ends the following of imported feeds. Their articles stay.</summary>
public sealed class FeedRemoval(ConfiguredFeeds configured, ImportedFeeds imported, TimeProvider time)
{
    private const int TriesAgainstOthers = 5;

    public async Task<RemovalOutcome> RunAsync(string id, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < TriesAgainstOthers; tries++)
        {
            var read = await imported.AllAsync(cancellationToken);
            if (read.Present.FirstOrDefault(feed => feed.Id == id) is not { } held)
            {
                return configured.Feeds.Any(feed => feed.Id == id) ? new RemovalOutcome.Configured() : new RemovalOutcome.Absent();
            }

            var removed = held with { RemovedAt = time.GetUtcNow() };
            if (await imported.TrySaveAsync(read, [removed], cancellationToken)) return new RemovalOutcome.Removed(removed);
        }

        return new RemovalOutcome.Busy();
    }
}
