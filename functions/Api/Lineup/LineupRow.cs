using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>A period as a row of a table: its values and counts, without the events themselves.</summary>
public sealed record LineupRow(
    Period Period,
    IReadOnlyDictionary<IndicatorCode, double?> Indicators,
    LineupCount? Designations,
    LineupCount? Removals,
    int? News,
    int? Incidents,
    int EventsTotal)
{
    public static LineupRow Of(LineupPeriod period) => new(
        period.Period,
        period.Indicators,
        period.Designations,
        period.Removals,
        period.News,
        period.Incidents,
        period.EventsTotal);
}
