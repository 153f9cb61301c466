using System.Text.Json.Serialization;
using SanctionsTracker.Events;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup;

/// <summary>One period of a line-up.</summary>
/// <param name="Period">The period.</param>
/// <param name="Indicators">The value of each indicator; null where there is none.</param>
/// <param name="Designations">Listings that began, in the period or, where counts run on, up to its end; null where they were not asked
/// for.</param>
/// <param name="Removals">Likewise, listings that ended.</param>
/// <param name="News">Articles, likewise; null where none were asked for, or the period lies before the first of the feeds begins.</param>
/// <param name="Incidents">Events of own sets, likewise; null where no set was asked for, or nothing is known of those that were.</param>
/// <param name="Events">The first events of the period itself, in order of date.</param>
/// <param name="EventsTotal">How many the period has.</param>
public sealed record LineupPeriod(
    Period Period,
    IReadOnlyDictionary<IndicatorCode, double?> Indicators,
    LineupCount? Designations,
    LineupCount? Removals,
    int? News,
    int? Incidents,
    IReadOnlyList<LineupEvent> Events,
    int EventsTotal)
{
    /// <summary>Who is listed at the end of the period's last day; left out of the answer where counts do not run on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LineupCount? InForce { get; init; }

    /// <summary>The incidents of each set; left out of the answer where no set was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<EventSetId, int?>? IncidentsBySet { get; init; }
}
