namespace SanctionsTracker.Lineup.Associations;

/// <summary>The smallest absolute correlation that a two-sided test at 5 % finds with a power of 80 %; null for 3 pairs or fewer.</summary>
/// <param name="N">With the number of pairs.</param>
/// <param name="NEffective">With their effective number.</param>
public sealed record DetectableCorrelation(double? N, double? NEffective);
