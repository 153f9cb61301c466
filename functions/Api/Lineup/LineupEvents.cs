namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>The events that a line-up can count, as its parameter <c>events</c> names them.</summary>
internal enum LineupEvents
{
    Designations,
    Removals,
}
