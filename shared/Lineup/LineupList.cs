using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup;

/// <summary>The state of a list that a line-up was made from.</summary>
/// <param name="List">The list.</param>
/// <param name="CommittedAt">When what is shown became known; null where nothing was known of the list.</param>
/// <param name="SnapshotDate">The publisher's date of the newest snapshot that was known; null where none was.</param>
/// <param name="KnowledgeBegins">When we began to know anything of the list; told where a line-up as known earlier is asked for.</param>
public sealed record LineupList(
    ListId List, DateTimeOffset? CommittedAt = null, DateOnly? SnapshotDate = null, DateTimeOffset? KnowledgeBegins = null)
{
    /// <param name="id">The list.</param>
    /// <param name="known">The list as its reader fixed it; null where nothing was known.</param>
    /// <param name="begins">When knowledge begins, where that is asked.</param>
    public static LineupList Of(ListId id, CommittedList? known, DateTimeOffset? begins) =>
        new(id, known?.CommittedAt, known?.Catalogue.Snapshots.Newest, begins);

    public bool IsKnown() => CommittedAt is not null;
}
