using System.Net;
using System.Threading.RateLimiting;

namespace SanctionsTracker.Functions.Hosting.Local.Limits;

/// <summary>Counts something by asker: so much of it in a minute, regained bit by bit.</summary>
/// <param name="perMinute">How much; 0 for any amount.</param>
internal sealed class AskerLimiter(int perMinute) : IDisposable
{
    // Of no use, and not used, where there is no limit.
    private readonly TimeSpan _share = TimeSpan.FromMinutes(1) / Math.Max(1, perMinute);

    private readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(asker => perMinute == 0
        ? RateLimitPartition.GetNoLimiter(asker)
        : RateLimitPartition.GetTokenBucketLimiter(asker, _ => BucketOf(perMinute)));

    /// <summary>Takes one.</summary>
    /// <returns>How long to wait for the next where there is none left; else null.</returns>
    public TimeSpan? Take(IPAddress asker)
    {
        using var lease = _limiter.AttemptAcquire(asker);
        if (lease.IsAcquired) return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : _share;
    }

    /// <summary>Takes none.</summary>
    /// <remarks>To acquire none would succeed with a part of one, of which there soon is some.</remarks>
    /// <inheritdoc cref="Take"/>
    public TimeSpan? Look(IPAddress asker) => _limiter.GetStatistics(asker) is { CurrentAvailablePermits: 0 } ? _share : null;

    public void Dispose() => _limiter.Dispose();

    private static TokenBucketRateLimiterOptions BucketOf(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
    };
}
