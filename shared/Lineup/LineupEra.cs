using System.Text.Json.Serialization;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup;

/// <summary>An era of a line-up, summed up.</summary>
/// <param name="Name">Its name, as it was asked for.</param>
/// <param name="From">Its first period: only periods that lie wholly in it are its own.</param>
/// <param name="To">Its last period.</param>
/// <param name="Indicators">The mean of each indicator over its periods.</param>
/// <param name="Designations">Listings that began in it; null where they were not asked for. Never cumulative, and with those whose date is
/// coarser than a period but lies in the era, whichever of its possible days was meant.</param>
/// <param name="Removals">Likewise, listings that ended.</param>
public sealed record LineupEra(
    string Name,
    Period From,
    Period To,
    IReadOnlyDictionary<IndicatorCode, LineupMean> Indicators,
    LineupCount? Designations,
    LineupCount? Removals)
{
    /// <summary>Likewise, events of own sets; left out of the answer where no set was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Incidents { get; init; }

    /// <summary>Likewise, articles; left out of the answer where no news were asked for, or nothing is known of the era.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? News { get; init; }
}
