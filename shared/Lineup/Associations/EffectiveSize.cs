namespace SanctionsTracker.Lineup.Associations;

/// <summary>How many independent pairs the pairs of two persistent series are worth.</summary>
internal static class EffectiveSize
{
    /// <summary>The product of both sides' lag-1 autocorrelations; null where a side does not vary.</summary>
    public static double? Persistence(LagPairs pairs) =>
        pairs.HasConstantSide ? null : Autocorrelation(pairs.Indicator, pairs.At) * Autocorrelation(pairs.Events, pairs.At);

    /// <summary>n(1−g)/(1+g), at most n (Bretherton et al. 1999).</summary>
    public static double? Bretherton(int n, double? persistence) => persistence is { } g && g > -1 ? Math.Min(n, n * (1 - g) / (1 + g)) : null;

    /// <summary>1/(1/n + (2/n)((n−1)/n)g), at most n (Pyper and Peterman 1998, cut after lag 1). Null where that variance is not
    /// positive: the cut sum is then no variance.</summary>
    public static double? PyperPeterman(int n, double? persistence)
    {
        if (persistence is not { } g) return null;
        var variance = (1.0 / n) + (2.0 / n * ((n - 1.0) / n) * g);
        return variance > 0 ? Math.Min(n, 1 / variance) : null;
    }

    /// <summary>The lag-1 autocorrelation of values, over neighbours exactly one period apart.</summary>
    /// <param name="values">The values.</param>
    /// <param name="at">The period of each.</param>
    internal static double Autocorrelation(double[] values, int[] at)
    {
        var mean = values.Average();
        double product = 0, square = 0;
        for (var i = 0; i < values.Length; i++)
        {
            square += (values[i] - mean) * (values[i] - mean);
            if (i + 1 < values.Length && at[i + 1] - at[i] == 1) product += (values[i] - mean) * (values[i + 1] - mean);
        }

        return product / square;
    }
}
