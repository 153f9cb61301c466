using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>What a correlation of a number of independent pairs, which may be fractional, tells of the true one.</summary>
internal static class PearsonInference
{
    private static readonly double TwoSided = Normal.InvCDF(0, 1, 0.975);
    private static readonly double OfPower = Normal.InvCDF(0, 1, 0.80);

    /// <summary>The 95 % interval by Fisher's z (1921): tanh(atanh r ± z/√(m−3)). None for m ≤ 3 or |r| = 1.</summary>
    public static ValueRange Interval(double? r, double? m)
    {
        if (r is not { } known || Math.Abs(known) >= 1 || !(m > 3)) return ValueRange.None;
        var reach = TwoSided / Math.Sqrt(m.Value - 3);
        return new(Math.Tanh(Math.Atanh(known) - reach), Math.Tanh(Math.Atanh(known) + reach));
    }

    /// <summary>p of the two-sided t test with m − 2 degrees of freedom. With t² = r²(m−2)/(1−r²), the two tails of Student's distribution are
    /// the regularised incomplete beta function at 1 − r². Null for m ≤ 2.</summary>
    public static double? P(double? r, double? m) => r is { } known && m > 2
        ? SpecialFunctions.BetaRegularized((m.Value - 2) / 2, 0.5, (1 - known) * (1 + known))
        : null;

    /// <summary>The smallest |r| found with 80 % power at 5 %, two-sided: tanh((z₀.₉₇₅ + z₀.₈₀)/√(m−3)). Null for m ≤ 3.</summary>
    public static double? MinimumDetectable(double? m) => m > 3 ? Math.Tanh((TwoSided + OfPower) / Math.Sqrt(m.Value - 3)) : null;

    /// <summary>The number of independent pairs at which <paramref name="r"/> is the minimum detectable.</summary>
    public static double PairsToDetect(double r) => 3 + Math.Pow((TwoSided + OfPower) / Math.Atanh(r), 2);
}
