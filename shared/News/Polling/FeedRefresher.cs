using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Following;

namespace SanctionsTracker.News.Polling;

/// <summary>A source of news as a source among the others: one turn at a time, under its lease. A turn by hand asks whatever is due.</summary>
public sealed class FeedRefresher(FollowedFeed feed, FeedSync sync, SourceTurn turn) : ISourceRefresher
{
    public string Id => feed.Id;

    public string Title => feed.Title;

    public SourceKind Kind => SourceKind.News;

    public Task<RefreshOutcome> RefreshAsync(IProgress<RefreshProgress>? progress, CancellationToken cancellationToken) =>
        turn.TakeAsync(Id, Kind, (_, token) => sync.RunAsync(feed, progress, token), cancellationToken);

    /// <summary>Since when the timer should ask it: now, where it was never asked; null where it is not due.</summary>
    public async Task<DateTimeOffset?> DueSinceAsync(SourceStates states, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(states);
        var polling = (await states.GetAsync(Id, Kind, cancellationToken)).Polling;
        return polling.IsDue(feed.Address, now) ? polling.NextDue ?? now : null;
    }
}
