using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.News.Polling;

namespace SanctionsTracker.Functions.Ingestion;

/// <summary>Asks the feeds that are due: each has its own time, so the timer comes often.</summary>
public sealed class RefreshNews(DueFeeds feeds)
{
    // The next quarter of an hour makes up for one that is missed: the host need not write down each run (docs/cost.md).
    [Function(nameof(RefreshNews))]
    public Task Run([TimerTrigger("%RefreshNewsSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) =>
        feeds.RunAsync(cancellationToken);
}
