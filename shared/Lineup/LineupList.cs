using SanctionsTracker.Designations;

namespace SanctionsTracker.Lineup;

/// <summary>The state of a list that a line-up was made from.</summary>
/// <param name="List">The list.</param>
/// <param name="CommittedAt">When what is shown became known; null where nothing was known of the list.</param>
/// <param name="SnapshotDate">The publisher's date of the newest snapshot that was known; null where none was.</param>
/// <param name="KnowledgeBegins">When we began to know anything of the list; told where a line-up as known earlier is asked for.</param>
public sealed record LineupList(
    ListId List, DateTimeOffset? CommittedAt = null, DateOnly? SnapshotDate = null, DateTimeOffset? KnowledgeBegins = null)
{
    public bool IsKnown() => CommittedAt is not null;
}
