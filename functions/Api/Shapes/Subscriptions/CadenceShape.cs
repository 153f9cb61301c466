using System.Globalization;
using SanctionsTracker.Digests.Subscriptions;
using SanctionsTracker.Functions.Api.Json;

namespace SanctionsTracker.Functions.Api.Shapes.Subscriptions;

/// <summary>How often a subscriber is told; what does not apply is null.</summary>
/// <param name="Kind"><c>immediate</c>, <c>hourly</c>, <c>daily</c> or <c>weekly</c>.</param>
/// <param name="Day">The day of the week there.</param>
/// <param name="At">The local time: <c>08:00</c>.</param>
/// <param name="TimeZone">The IANA time zone.</param>
public sealed record CadenceShape(string Kind, string? Day, string? At, string? TimeZone)
{
    public static CadenceShape Of(Cadence cadence) => cadence switch
    {
        Cadence.Immediate => new("immediate", Day: null, At: null, TimeZone: null),
        Cadence.Hourly => new("hourly", Day: null, At: null, TimeZone: null),
        Cadence.Daily daily => new("daily", Day: null, Clock(daily.At), daily.Zone),
        Cadence.Weekly weekly => new("weekly", ApiJson.Word(weekly.Day), Clock(weekly.At), weekly.Zone),
        _ => throw new ArgumentOutOfRangeException(nameof(cadence), cadence, "There is no such cadence."),
    };

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
