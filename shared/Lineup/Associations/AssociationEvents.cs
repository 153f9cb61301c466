using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Events;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>The events that an association counts: of one kind of the lists', of one own set, or the news.</summary>
/// <param name="Kind">The kind; null where it is a set or the news.</param>
/// <param name="Set">The set; null where it is a kind or the news.</param>
public sealed record AssociationEvents(TimelineKind? Kind, EventSetId? Set)
{
    public static AssociationEvents Designations { get; } = new(TimelineKind.Designation, Set: null);

    public static AssociationEvents Removals { get; } = new(TimelineKind.Removal, Set: null);

    public static AssociationEvents News { get; } = new(Kind: null, Set: null);

    public static AssociationEvents Of(EventSetId set) => new(Kind: null, set);

    /// <summary>As it is asked and answered: <c>designations</c>, <c>removals</c>, <c>set:iran-maritime</c>,
    /// <c>news</c>.</summary>
    public override string ToString() => Kind switch
    {
        TimelineKind.Designation => "designations",
        TimelineKind.Removal => "removals",
        _ => Set is null ? "news" : $"{EventSetId.Prefix}{Set}",
    };

    /// <summary>How many a period of a line-up has; null where nothing is known of them.</summary>
    public int? CountIn(LineupPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Kind switch
        {
            TimelineKind.Designation => period.Designations?.Total,
            TimelineKind.Removal => period.Removals?.Total,
            _ => Set is { } set ? period.IncidentsBySet?.GetValueOrDefault(set) : period.News,
        };
    }

    /// <summary>What a sentence calls them.</summary>
    public string NameIn(CountryLineup lineup)
    {
        ArgumentNullException.ThrowIfNull(lineup);
        return Set is { } set && StateIn(lineup)?.Name is { } name && name != set.Value ? $"events of {set} ({name})"
            : Set is not null ? $"events of {Set}"
            : Kind is not null ? ToString()
            : lineup.News is { Topics.Count: > 0 } news ? $"news articles on {string.Join(" or ", news.Topics)}"
            : "news articles";
    }

    /// <summary>How many of those events that a line-up counts have a date too coarse to say in which period they lie.</summary>
    public int? CoarserIn(CountryLineup lineup)
    {
        ArgumentNullException.ThrowIfNull(lineup);
        return Set is not null ? lineup.Coarser.Incidents : Kind is not null ? lineup.Coarser.Total : lineup.Coarser.News;
    }

    /// <summary>The periods in which they can be counted: of the news only those over all of which the feeds reach.</summary>
    public IReadOnlyList<LineupPeriod> CountableIn(CountryLineup lineup)
    {
        ArgumentNullException.ThrowIfNull(lineup);
        return Kind is not null || Set is not null ? lineup.Periods : [.. lineup.Periods.Where(one => lineup.News?.Covers(one.Period) == true)];
    }

    /// <summary>The set as a line-up used it; null where it is none.</summary>
    public LineupSet? StateIn(CountryLineup lineup)
    {
        ArgumentNullException.ThrowIfNull(lineup);
        return Set is { } set ? lineup.Sets?.FirstOrDefault(one => one.Set == set) : null;
    }
}
