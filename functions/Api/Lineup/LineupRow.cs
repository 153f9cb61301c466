using System.Text.Json.Serialization;
using SanctionsTracker.Designations;
using SanctionsTracker.Events;
using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>A period as a row of a table: its values and counts, without the events themselves. What was not asked for has no column.</summary>
public sealed record LineupRow(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CountryCode? Country,
    Period Period,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Eras,
    IReadOnlyDictionary<IndicatorCode, double?> Indicators,
    LineupCount? Designations,
    LineupCount? Removals,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LineupCount? InForce,
    int? News,
    int? Incidents,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<EventSetId, int?>? IncidentsBySet,
    int EventsTotal)
{
    /// <param name="period">The period.</param>
    /// <param name="country">The country; null where only one was asked for.</param>
    /// <param name="eras">The eras of the line-up; null where none were asked for.</param>
    public static LineupRow Of(LineupPeriod period, CountryCode? country, IReadOnlyList<LineupEra>? eras) => new(
        country,
        period.Period,
        eras?.Where(era => era.From.Since(period.Period) <= 0 && era.To.Since(period.Period) >= 0).Select(era => era.Name).ToArray(),
        period.Indicators,
        period.Designations,
        period.Removals,
        period.InForce,
        period.News,
        period.Incidents,
        period.IncidentsBySet,
        period.EventsTotal);
}
