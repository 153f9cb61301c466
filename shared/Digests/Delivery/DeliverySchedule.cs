namespace SanctionsTracker.Digests.Delivery;

/// <summary>When a digest is sent again: at once, then 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours after the attempt before.</summary>
/// <remarks>The schedule that Standard Webhooks proposes
/// (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md, "Retry schedule").</remarks>
public static class DeliverySchedule
{
    // Receivers that failed together are not asked together again.
    private const double Jitter = 0.1;

    private static readonly TimeSpan LongestWished = TimeSpan.FromHours(24);

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5),
        TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>How often a digest is sent before it is given up.</summary>
    public static int Attempts => Waits.Length + 1;

    /// <summary>When the attempt after <paramref name="attempts"/> is due.</summary>
    /// <param name="attempts">How many were made, 1 at least.</param>
    /// <param name="now">When the last of them began.</param>
    /// <param name="chance">0 to 1: how much of the jitter is added.</param>
    public static DateTimeOffset NextAfter(int attempts, DateTimeOffset now, double chance)
    {
        var wait = Waits[Math.Clamp(attempts, 1, Waits.Length) - 1];
        return now + (wait * (1 + (Jitter * chance)));
    }

    /// <summary>The later of the schedule's time and the one that the receiver asked for, within a day.</summary>
    public static DateTimeOffset Obeying(DateTimeOffset due, DateTimeOffset? retryAfter, DateTimeOffset now)
    {
        if (retryAfter is not { } wished || wished <= due) return due;
        return wished > now + LongestWished ? now + LongestWished : wished;
    }
}
