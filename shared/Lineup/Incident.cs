using SanctionsTracker.Events;

namespace SanctionsTracker.Lineup;

/// <summary>An event of an own set as a line-up counts it: once for each country that it names.</summary>
/// <param name="Set">The set.</param>
/// <param name="Event">The event.</param>
public sealed record Incident(EventSetId Set, DatedEvent Event);
