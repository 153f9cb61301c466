namespace SanctionsTracker.Lineup.Associations;

/// <summary>A verdict and what evidence would have needed beside.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Missing">What is missing where it is fragile, each as the end of a sentence.</param>
internal sealed record Judgement(Verdict Verdict, IReadOnlyList<Shortfall> Missing)
{
    public const double Significance = 0.05;
    private const double LargestUseful = 0.8;

    public static Judgement Of(Findings findings)
    {
        var (zero, strongest) = (findings.Asked.AtZero, findings.Asked.Strongest);
        if (zero.Pairs.Count < ComparedLag.FewestPairs || zero.Pairs.HasConstantSide || strongest is null) return new(Verdict.NotEnoughData, []);
        if (!(PearsonInference.MinimumDetectable(zero.EffectiveSize) < LargestUseful)) return new(Verdict.CannotBeDecided, []);
        if (!(findings.Asked.AdjustedP(strongest) < Significance)) return new(Verdict.NoEvidence, []);

        Shortfall[] missing = [.. Shortfalls(findings, strongest)];
        return new(missing.Length == 0 ? Verdict.Evidence : Verdict.Fragile, missing);
    }

    private static IEnumerable<Shortfall> Shortfalls(Findings findings, ComparedLag strongest)
    {
        var others = findings.Others.Select(other => (Comparison: other, Lag: other.At(strongest.Pairs.Lag))).ToArray();
        if (!others.All(other => other.Lag.R is { } r && Math.Sign(r) == Math.Sign(strongest.R!.Value))) yield return Shortfall.Sign;
        if (!others.Any(other => other.Comparison.AdjustedP(other.Lag) < Significance)) yield return Shortfall.Support;
        if (3 * findings.Window.BeforeFirstEvent > findings.Window.Count) yield return Shortfall.StructuralZeros;
    }
}
