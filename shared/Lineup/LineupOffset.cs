using System.Text.Json.Serialization;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup;

/// <summary>What the periods at one distance from the dates of a window have in common.</summary>
/// <param name="Offset">The distance in periods, negative before.</param>
/// <param name="Indicators">The mean of each indicator over those periods that have a value.</param>
/// <param name="Designations">The mean of the totals of listings that began, over those that have begun; null where they were not asked
/// for.</param>
/// <param name="Removals">Likewise, of listings that ended.</param>
public sealed record LineupOffset(
    int Offset, IReadOnlyDictionary<IndicatorCode, LineupMean> Indicators, LineupMean? Designations, LineupMean? Removals)
{
    /// <summary>Likewise, of events of own sets; left out of the answer where no set was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LineupMean? Incidents { get; init; }

    /// <summary>Likewise, of articles, over those periods that the feeds reach; left out of the answer where no news were asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LineupMean? News { get; init; }
}
