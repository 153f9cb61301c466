using SanctionsTracker.Events;

namespace SanctionsTracker.Functions.Api.Events;

/// <summary>A page of a set's events, and the set.</summary>
/// <param name="Set">The set, as of the version that the page is of.</param>
/// <param name="Items">The page, in order of date.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
/// <param name="Total">How many events match in all.</param>
public sealed record EventSetPage(EventSetShape Set, IReadOnlyList<DatedEvent> Items, string? Next, int Total);
