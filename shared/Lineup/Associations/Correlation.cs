namespace SanctionsTracker.Lineup.Associations;

/// <summary>The three correlation coefficients of pairs. Null for fewer than three pairs, or where a side does not vary.</summary>
internal static class Correlation
{
    private const int FewestPairs = 3;
    private const double RelativeSpread = 1e-9;

    /// <summary>Whether values do not vary, but for what rounding leaves.</summary>
    public static bool IsConstant(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty) return true;
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values) (least, most) = (Math.Min(least, value), Math.Max(most, value));
        return most - least <= RelativeSpread * (1 + Math.Max(Math.Abs(least), Math.Abs(most)));
    }

    public static double? Pearson(ReadOnlySpan<double> a, ReadOnlySpan<double> b) => CanBeMeasured(a, b) ? Product(a, b) : null;

    /// <summary>Pearson's of the mid-ranks.</summary>
    public static double? Spearman(ReadOnlySpan<double> a, ReadOnlySpan<double> b) =>
        CanBeMeasured(a, b) ? Pearson(MidRanks.Of(a), MidRanks.Of(b)) : null;

    /// <summary>Kendall's τ-b (1945): concordant less discordant pairs of pairs, over the geometric mean of those not tied on either side.</summary>
    public static double? Kendall(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (!CanBeMeasured(a, b)) return null;
        long score = 0, untiedA = 0, untiedB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (signA, signB) = (a[i].CompareTo(a[j]), b[i].CompareTo(b[j]));
                score += signA * signB;
                untiedA += signA * signA;
                untiedB += signB * signB;
            }
        }

        return untiedA == 0 || untiedB == 0 ? null : Clamp(score / (Math.Sqrt(untiedA) * Math.Sqrt(untiedB)));
    }

    private static bool CanBeMeasured(ReadOnlySpan<double> a, ReadOnlySpan<double> b) =>
        a.Length >= FewestPairs && !IsConstant(a) && !IsConstant(b);

    private static double Product(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (meanA, meanB) = (Mean(a), Mean(b));
        double aa = 0, bb = 0, ab = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var (fromA, fromB) = (a[i] - meanA, b[i] - meanB);
            aa += fromA * fromA;
            bb += fromB * fromB;
            ab += fromA * fromB;
        }

        return Clamp(ab / (Math.Sqrt(aa) * Math.Sqrt(bb)));
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }

    private static double Clamp(double r) => Math.Clamp(r, -1, 1);
}
