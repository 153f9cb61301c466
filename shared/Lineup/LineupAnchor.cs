namespace SanctionsTracker.Lineup;

/// <summary>A period that a window is laid around.</summary>
/// <param name="Period">The period: offset 0.</param>
/// <param name="Dates">How many of the dates asked for lie in it; it weighs so many times.</param>
public sealed record LineupAnchor(Period Period, int Dates);
