using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.News.Polling;

namespace SanctionsTracker.Functions.Ingestion;

/// <summary>Asks the feeds that are due: each has its own time, so the timer comes often.</summary>
public sealed class RefreshNews(DueFeeds feeds)
{
    [Function(nameof(RefreshNews))]
    public Task Run([TimerTrigger("%RefreshNewsSchedule%")] TimerInfo timer, CancellationToken cancellationToken) =>
        feeds.RunAsync(cancellationToken);
}
