using System.Globalization;

namespace SanctionsTracker.Digests.Formats.Standard;

internal static class DigestTime
{
    /// <summary>In UTC, with Z, as in our API: <c>2026-02-03T04:05:06.789Z</c>.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    public static string? Of(DateTimeOffset? time) => time is { } known ? Of(known) : null;
}
