namespace SanctionsTracker.Lineup.Associations;

/// <summary>The lag of the largest absolute correlation among those with 8 pairs or more; both are null where there is none.</summary>
public sealed record StrongestLag(int? Lag, double? PAdjusted);
