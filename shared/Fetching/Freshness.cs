namespace SanctionsTracker.Fetching;

/// <summary>How long an answer is fresh (RFC 9111, 4.2.1).</summary>
internal static class Freshness
{
    /// <summary>Until when; null where the answer does not say, or says that it must be asked for again.</summary>
    public static DateTimeOffset? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        if (response.Headers.CacheControl is { } control)
        {
            if (control.NoCache || control.NoStore) return null;
            if (control.MaxAge is { } age) return After(now, now + age - (response.Headers.Age ?? TimeSpan.Zero));
        }

        return response.Content.Headers.Expires is { } expires ? After(now, expires) : null;
    }

    private static DateTimeOffset? After(DateTimeOffset now, DateTimeOffset until) => until > now ? until : null;
}
