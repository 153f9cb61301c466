using System.Collections.ObjectModel;
using SanctionsTracker.Designations;
using SanctionsTracker.Events;
using SanctionsTracker.Queries;
using SanctionsTracker.Targets;

namespace SanctionsTracker.Lineup;

/// <summary>What an answer stands on, as its reader fixed it: all that is read afterwards belongs together.</summary>
/// <param name="Lists">The lists; one of which nothing is known is left out.</param>
/// <param name="Begins">When knowledge of each list begins, by its id; null where that is not asked.</param>
/// <param name="Linkage">Which records name one target; null where that is not asked.</param>
public sealed record LineupBasis(
    IReadOnlyList<CommittedList> Lists, IReadOnlyDictionary<string, DateTimeOffset?>? Begins, KnownLinkage? Linkage)
{
    /// <summary>The own sets of events that there are; null for one of which nothing was known yet. One that was never made is left out.</summary>
    public IReadOnlyDictionary<EventSetId, EventSet?> Sets { get; init; } = ReadOnlyDictionary<EventSetId, EventSet?>.Empty;

    /// <summary>The list; null where nothing is known of it.</summary>
    public CommittedList? Find(ListId list) => Lists.FirstOrDefault(one => one.Catalogue.List == list);

    public LineupList StateOf(ListId list) => LineupList.Of(list, Find(list), Begins?.GetValueOrDefault(list.Value));
}
