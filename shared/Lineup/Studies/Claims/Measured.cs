namespace SanctionsTracker.Lineup.Studies.Claims;

/// <summary>What a measure came to.</summary>
/// <param name="Value">The figure, in the measure's unit.</param>
/// <param name="At">The period that it stands in, of a largest or smallest value; else null.</param>
public sealed record Measured(double Value, Period? At = null);
