using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Events;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>The events that a line-up counts and shows, as its parameter <c>events</c> names them.</summary>
/// <param name="Kinds">The kinds of lists' events.</param>
/// <param name="Sets">The own sets.</param>
/// <param name="News">The news; null where they are not asked for.</param>
internal sealed record LineupEvents(IReadOnlyList<TimelineKind> Kinds, IReadOnlyList<EventSetId> Sets, LineupNewsQuestion? News);
