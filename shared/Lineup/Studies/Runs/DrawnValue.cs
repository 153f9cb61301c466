namespace SanctionsTracker.Lineup.Studies.Runs;

/// <summary>The value of a period; null where there is none.</summary>
public sealed record DrawnValue(Period Period, double? Value);
