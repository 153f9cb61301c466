namespace SanctionsTracker.Lineup.Associations;

/// <summary>The figures of one lag. What cannot be computed is null.</summary>
/// <param name="Lag">By how many periods the events follow the indicator.</param>
/// <param name="N">The number of pairs: periods with a value of the indicator whose shifted period lies in the window.</param>
/// <param name="NEffective">The effective number of pairs by Bretherton et al. (1999).</param>
/// <param name="NEffectivePp">The effective number of pairs by Pyper and Peterman (1998), cut after lag 1.</param>
/// <param name="Pearson">Pearson's correlation.</param>
/// <param name="Spearman">Spearman's rank correlation.</param>
/// <param name="Kendall">Kendall's τ-b.</param>
/// <param name="MinimumDetectableR">The smallest correlation that could have been seen.</param>
/// <param name="PShift">p of all circular shifts, exact; for this lag alone.</param>
/// <param name="PAdjusted">p of the random-phase test, adjusted over the lags with 8 pairs or more; null for the others.</param>
public sealed record LagFigures(
    int Lag,
    int N,
    double? NEffective,
    double? NEffectivePp,
    PearsonFigures Pearson,
    double? Spearman,
    double? Kendall,
    DetectableCorrelation MinimumDetectableR,
    double? PShift,
    double? PAdjusted);
