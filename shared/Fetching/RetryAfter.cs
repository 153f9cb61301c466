namespace SanctionsTracker.Fetching;

/// <summary>The <c>Retry-After</c> of an answer, in seconds or as a date (RFC 9110, 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>When the other side asked to be asked again, never before <paramref name="now"/>; null where it did not say.</summary>
    public static DateTimeOffset? Of(HttpResponseMessage? response, DateTimeOffset now) => response?.Headers.RetryAfter switch
    {
        { Delta: { } wait } => now + wait,
        { Date: { } date } => date > now ? date : now,
        _ => null,
    };
}
