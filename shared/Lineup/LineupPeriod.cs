using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup;

/// <summary>One period of a line-up.</summary>
/// <param name="Period">The period.</param>
/// <param name="Indicators">The value of each indicator; null where there is none.</param>
/// <param name="Designations">Listings that began; null where they were not asked for.</param>
/// <param name="Removals">Listings that ended; null where they were not asked for.</param>
/// <param name="News">Articles; null while no news are collected.</param>
/// <param name="Incidents">Dated incidents; null while none are collected.</param>
/// <param name="Events">The first events, in order of date.</param>
/// <param name="EventsTotal">How many there are.</param>
public sealed record LineupPeriod(
    Period Period,
    IReadOnlyDictionary<IndicatorCode, double?> Indicators,
    LineupCount? Designations,
    LineupCount? Removals,
    int? News,
    int? Incidents,
    IReadOnlyList<LineupEvent> Events,
    int EventsTotal);
