using System.Collections.Concurrent;

namespace SanctionsTracker.News.Articles;

/// <summary>Keeps the distance between two pages of one site.</summary>
public sealed class SitePace(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _free = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the site's next turn, and takes it.</summary>
    public async Task WaitAsync(Uri page, TimeSpan distance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        var now = time.GetUtcNow();
        var turn = now;
        _free.AddOrUpdate(page.Authority, now + distance, (_, free) => (turn = free > now ? free : now) + distance);
        if (turn > now) await Task.Delay(turn - now, time, cancellationToken);
    }
}
