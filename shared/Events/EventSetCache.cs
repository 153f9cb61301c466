using SanctionsTracker.Queries;

namespace SanctionsTracker.Events;

/// <summary>The events of the sets read last.</summary>
public sealed class EventSetCache(EventSetContent content) : RecentlyRead<string, IReadOnlyList<DatedEvent>>(content.LoadAsync, capacity: 12);
