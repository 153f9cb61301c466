using SanctionsTracker.Fetching;
using SanctionsTracker.News.Feeds.Opml;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Store;

namespace SanctionsTracker.News.Importing;

/// <summary>Takes feeds over, to be polled like those of the settings. The same list again changes nothing.</summary>
public sealed class FeedImport(ConfiguredFeeds configured, ImportedFeeds imported, NewsFeeds stored, AddressPolicy policy, TimeProvider time)
{
    private const int TriesAgainstOthers = 5;

    /// <summary>What became of each of the feeds, in their order; null where others were importing all the time.</summary>
    /// <param name="subscriptions">The feeds.</param>
    /// <param name="order">How they are to be taken over.</param>
    /// <param name="cancellationToken">Stops; some of the feeds may then be taken over.</param>
    public async Task<IReadOnlyList<ImportOutcome>?> RunAsync(
        IReadOnlyList<FeedSubscription> subscriptions, ImportOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        var withNews = (await stored.AllAsync(cancellationToken)).Select(feed => feed.Feed).ToArray();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        for (var tries = 0; tries < TriesAgainstOthers; tries++)
        {
            var read = await imported.AllAsync(cancellationToken);
            var plan = new ImportPlan(configured, read, withNews, policy, order, time.GetUtcNow());
            ImportOutcome[] outcomes = [.. subscriptions.Select(plan.Take)];
            if (order.DryRun || await imported.TrySaveAsync(read, plan.Added, cancellationToken)) return [.. outcomes.Select(one => AsSeen(one, tried))];
            tried.UnionWith(plan.Added.Select(feed => feed.Id));
        }

        return null;
    }

    // A try that another writer stopped may have written some of them: to whoever asked, those are added.
    private static ImportOutcome AsSeen(ImportOutcome outcome, HashSet<string> tried) =>
        outcome is { Result: ImportResult.Known, Id: { } id } && tried.Contains(id) ? outcome with { Result = ImportResult.Added } : outcome;
}
