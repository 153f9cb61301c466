namespace SanctionsTracker.Lineup.Associations;

/// <summary>The percentile interval of a correlation by the circular block bootstrap (Politis and Romano 1992): pairs are drawn in blocks of
/// neighbours, the last followed by the first, so what persists from pair to pair persists in the samples. Seeded.</summary>
internal static class BlockBootstrap
{
    private const int Samples = 10_000;
    private const ulong Seed = 0x1992_0001;
    private const double Tail = 0.025;
    private const double FewestDefined = 0.9;

    /// <summary>The middle 95 % of the samples' correlations; none where the pairs' own is not defined, nor those of a tenth of the samples.</summary>
    public static ValueRange Interval(LagPairs pairs, double? effectiveSize)
    {
        if (Correlation.Pearson(pairs.Indicator, pairs.Events) is null) return ValueRange.None;
        var sampler = new BlockSampler(pairs, BlockLength(pairs.Count, effectiveSize));
        var random = new SplitMix64(Seed);
        var found = new List<double>(Samples);
        for (var i = 0; i < Samples; i++)
        {
            if (sampler.Next(random) is { } r) found.Add(r);
        }

        if (found.Count < FewestDefined * Samples) return ValueRange.None;
        found.Sort();
        var cut = (int)(Tail * found.Count);
        return new(found[cut], found[^(cut + 1)]);
    }

    /// <summary>The longer of two rules: n^⅓ rounded up, the order that Hall, Horowitz and Jing (1995) find best for a variance, and the solution of
    /// L = (n − L + 1)^(⅔(1 − n′/n)) by Wilks (1997), n′ the effective number of pairs.</summary>
    internal static int BlockLength(int n, double? effectiveSize)
    {
        var power = 2.0 / 3 * (1 - ((effectiveSize ?? n) / n));
        var length = (int)Math.Ceiling(Math.Cbrt(n) - 1e-9);
        // The left side rises with L and the right side does not, so the first that reaches it is the solution.
        while (length < n && length < Math.Pow(n - length + 1, power)) length++;
        return Math.Min(length, n);
    }
}
