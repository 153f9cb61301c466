using System.Text.Json.Serialization;
using SanctionsTracker.Designations;
using SanctionsTracker.Indicators;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>An offset of a window as a row of a table.</summary>
public sealed record LineupOffsetRow(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CountryCode? Country,
    int Offset,
    IReadOnlyDictionary<IndicatorCode, LineupMean> Indicators,
    LineupMean? Designations,
    LineupMean? Removals,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LineupMean? Incidents,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LineupMean? News)
{
    public static LineupOffsetRow Of(LineupOffset offset, CountryCode? country) =>
        new(country, offset.Offset, offset.Indicators, offset.Designations, offset.Removals, offset.Incidents, offset.News);
}
