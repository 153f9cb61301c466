using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Events;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>The events that an association counts: of one kind of the lists', or of one own set.</summary>
/// <param name="Kind">The kind; null where it is a set.</param>
/// <param name="Set">The set; null where it is a kind.</param>
public sealed record AssociationEvents(TimelineKind? Kind, EventSetId? Set)
{
    public static AssociationEvents Designations { get; } = new(TimelineKind.Designation, Set: null);

    public static AssociationEvents Removals { get; } = new(TimelineKind.Removal, Set: null);

    public static AssociationEvents Of(EventSetId set) => new(Kind: null, set);

    /// <summary>As it is asked and answered: <c>designations</c>, <c>removals</c>, <c>set:iran-maritime</c>.</summary>
    public override string ToString() => Kind switch
    {
        TimelineKind.Designation => "designations",
        TimelineKind.Removal => "removals",
        _ => $"{EventSetId.Prefix}{Set}",
    };

    /// <summary>How many a period of a line-up has; null where nothing is known of them.</summary>
    public int? CountIn(LineupPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Kind switch
        {
            TimelineKind.Designation => period.Designations?.Total,
            TimelineKind.Removal => period.Removals?.Total,
            _ => period.IncidentsBySet?.GetValueOrDefault(Set!.Value),
        };
    }

    /// <summary>What a sentence calls them.</summary>
    public string NameIn(CountryLineup lineup)
    {
        ArgumentNullException.ThrowIfNull(lineup);
        return Set is { } set && StateIn(lineup)?.Name is { } name && name != set.Value ? $"events of {set} ({name})"
            : Set is not null ? $"events of {Set}"
            : ToString();
    }

    /// <summary>The set as a line-up used it; null where it is none.</summary>
    public LineupSet? StateIn(CountryLineup lineup)
    {
        ArgumentNullException.ThrowIfNull(lineup);
        return Set is { } set ? lineup.Sets?.FirstOrDefault(one => one.Set == set) : null;
    }
}
