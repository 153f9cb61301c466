using System.Text.Json.Serialization;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup;

/// <summary>A country's dated events lined up with its indicators.</summary>
/// <param name="Country">The country.</param>
/// <param name="Interval">The length of the periods.</param>
/// <param name="From">The first period.</param>
/// <param name="To">The last period.</param>
/// <param name="AsOf">The day on which the entries shown were listed; null for all entries.</param>
/// <param name="KnownAt">The time whose knowledge is shown; null for now.</param>
/// <param name="Count">What is counted.</param>
/// <param name="Mode">Whether counts are of each period or run on.</param>
/// <param name="LinkedAt">Where targets are counted: when it became known which records name one target; null where that was not known
/// yet, and each record counted as a target of its own. Null also where entries are counted.</param>
/// <param name="Lists">The lists that were asked for, as they were used.</param>
/// <param name="Indicators">The indicators that were asked for.</param>
/// <param name="Periods">Every period from the first to the last.</param>
/// <param name="Coarser">Events that may lie in these periods, but have a date too coarse to say in which. Counts that run on take each in at
/// the end of its date.</param>
public sealed record CountryLineup(
    CountryCode Country,
    Interval Interval,
    Period From,
    Period To,
    DateOnly? AsOf,
    DateTimeOffset? KnownAt,
    LineupUnit Count,
    LineupMode Mode,
    DateTimeOffset? LinkedAt,
    IReadOnlyList<LineupList> Lists,
    IReadOnlyList<LineupIndicator> Indicators,
    IReadOnlyList<LineupPeriod> Periods,
    LineupCount Coarser)
{
    /// <summary>The eras that were asked for, in order; left out of the answer where none was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LineupEra>? Eras { get; init; }

    /// <summary>The own sets of events that were asked for, as they were used; left out of the answer where none was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LineupSet>? Sets { get; init; }

    /// <summary>The news that were asked for, as they were used; left out of the answer where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LineupNewsState? News { get; init; }

    /// <summary>The window that was asked for; else left out of the answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LineupWindow? Window { get; init; }
}
