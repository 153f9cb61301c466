using SanctionsTracker.Designations;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup;

/// <summary>An event as a line-up counts it: once.</summary>
/// <param name="Event">What is shown of it: the record whose listing or removal makes it count.</param>
/// <param name="Lists">The lists that it counts for: several where they listed, or removed, one target on one day.</param>
/// <param name="Target">The founding member of the target that counts; null where entries are counted.</param>
public sealed record CountedEvent(TimelineEvent Event, IReadOnlyList<ListId> Lists, DesignationId? Target = null)
{
    public static CountedEvent Of(TimelineEvent told) => new(told, [told.Id.List]);
}
