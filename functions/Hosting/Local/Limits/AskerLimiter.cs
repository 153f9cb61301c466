using System.Net;
using System.Threading.RateLimiting;

namespace SanctionsTracker.Functions.Hosting.Local.Limits;

/// <summary>Counts something by asker: so much of it in a minute, regained bit by bit.</summary>
/// <param name="perMinute">How much; 0 for any amount.</param>
internal sealed class AskerLimiter(int perMinute) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(asker => perMinute == 0
        ? RateLimitPartition.GetNoLimiter(asker)
        : RateLimitPartition.GetTokenBucketLimiter(asker, _ => BucketOf(perMinute)));

    /// <summary>Takes one.</summary>
    /// <returns>How long to wait for the next where there is none left; else null.</returns>
    public TimeSpan? Take(IPAddress asker) => Acquire(asker, permits: 1);

    /// <summary>Takes none.</summary>
    /// <inheritdoc cref="Take"/>
    public TimeSpan? Look(IPAddress asker) => Acquire(asker, permits: 0);

    public void Dispose() => _limiter.Dispose();

    private static TokenBucketRateLimiterOptions BucketOf(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
        // All partitions share the timer of the whole.
        AutoReplenishment = true,
    };

    private TimeSpan? Acquire(IPAddress asker, int permits)
    {
        using var lease = _limiter.AttemptAcquire(asker, permits);
        if (lease.IsAcquired) return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1) / perMinute;
    }
}
