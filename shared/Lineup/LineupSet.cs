using SanctionsTracker.Events;

namespace SanctionsTracker.Lineup;

/// <summary>The state of an own set of events that a line-up was made from.</summary>
/// <param name="Set">The set.</param>
/// <param name="Name">Its name for people; null where nothing was known of it.</param>
/// <param name="Source">Whose events these are; null where that was not said.</param>
/// <param name="Version">The version that is shown; null where nothing was known of the set.</param>
/// <param name="ChangedAt">When that version came.</param>
public sealed record LineupSet(EventSetId Set, string? Name = null, string? Source = null, int? Version = null, DateTimeOffset? ChangedAt = null)
{
    /// <param name="id">The set.</param>
    /// <param name="known">The set as its reader fixed it; null where nothing was known.</param>
    public static LineupSet Of(EventSetId id, EventSet? known) =>
        new(id, known?.Facts.Name, known?.Facts.Source, known?.Facts.Version, known?.Facts.ChangedAt);

    public bool IsKnown() => Version is not null;
}
