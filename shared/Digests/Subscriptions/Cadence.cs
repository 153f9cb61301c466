using System.Globalization;
using System.Text.Json.Serialization;
using Cronos;

namespace SanctionsTracker.Digests.Subscriptions;

/// <summary>How often a subscriber is told.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Immediate), "immediate")]
[JsonDerivedType(typeof(Hourly), "hourly")]
[JsonDerivedType(typeof(Daily), "daily")]
[JsonDerivedType(typeof(Weekly), "weekly")]
public abstract record Cadence
{
    private Cadence()
    {
    }

    /// <summary>When a digest is due next, after <paramref name="time"/>.</summary>
    /// <remarks>A local time that the clocks skip is due at the moment after the gap; one that comes twice is due the first time only.</remarks>
    public DateTimeOffset NextAfter(DateTimeOffset time) => this switch
    {
        Hourly => Next("0 * * * *", TimeZoneInfo.Utc, time),
        Daily daily => Next(Invariant($"{daily.At.Minute} {daily.At.Hour} * * *"), ZoneOf(daily.Zone), time),
        Weekly weekly => Next(Invariant($"{weekly.At.Minute} {weekly.At.Hour} * * {(int)weekly.Day}"), ZoneOf(weekly.Zone), time),
        _ => time,
    };

    /// <summary>Whether there is such a time zone.</summary>
    public static bool IsZone(string? zone) => zone is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId;

    private static DateTimeOffset Next(string expression, TimeZoneInfo zone, DateTimeOffset time) =>
        CronExpression.Parse(expression).GetNextOccurrence(time, zone)?.ToUniversalTime() ?? DateTimeOffset.MaxValue;

    private static TimeZoneInfo ZoneOf(string zone) => TimeZoneInfo.FindSystemTimeZoneById(zone);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>As soon as a change is known and the digest before is delivered.</summary>
    public sealed record Immediate : Cadence;

    /// <summary>At each full hour.</summary>
    public sealed record Hourly : Cadence;

    /// <param name="At">The local time.</param>
    /// <param name="Zone">The IANA time zone: <c>Europe/Berlin</c>.</param>
    public sealed record Daily(TimeOnly At, string Zone) : Cadence;

    /// <param name="Day">The day of the week there.</param>
    /// <param name="At">The local time.</param>
    /// <param name="Zone">The IANA time zone.</param>
    public sealed record Weekly(DayOfWeek Day, TimeOnly At, string Zone) : Cadence;
}
