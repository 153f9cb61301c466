namespace SanctionsTracker.Lineup.Associations;

/// <summary>How far a correlation rests on single pairs.</summary>
internal static class LeaveOneOut
{
    /// <summary>The lowest and highest correlation when each pair is left out in turn; none where it is not defined for one of them, since
    /// the whole of it then rests on that pair.</summary>
    public static ValueRange Of(LagPairs pairs)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var left = 0; left < pairs.Count; left++)
        {
            if (Correlation.Pearson(Without(pairs.Indicator, left), Without(pairs.Events, left)) is not { } r) return ValueRange.None;
            (low, high) = (Math.Min(low, r), Math.Max(high, r));
        }

        return pairs.Count == 0 ? ValueRange.None : new(low, high);
    }

    private static double[] Without(double[] values, int at) => [.. values[..at], .. values[(at + 1)..]];
}
