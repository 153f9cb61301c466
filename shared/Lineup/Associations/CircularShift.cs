namespace SanctionsTracker.Lineup.Associations;

/// <summary>The exact test of a lag against all rotations of the events' series, which keep its own order in time.</summary>
internal static class CircularShift
{
    private const double Tolerance = 1e-12;

    /// <summary>The share of the rotations, the identity included, that give at least as large a correlation; null where the true one is not
    /// defined. One that is not defined does not reach.</summary>
    public static double? P(TransformedSeries series, LagPairs pairs)
    {
        if (Correlation.Pearson(pairs.Indicator, pairs.Events) is not { } r) return null;
        // Doubled, so that a rotated series is a stretch of it.
        double[] events = [.. series.Events, .. series.Events];
        var rotated = new double[pairs.Count];
        var reaching = 0;
        for (var shift = 0; shift < series.Count; shift++)
        {
            for (var i = 0; i < rotated.Length; i++) rotated[i] = events[pairs.At[i] + pairs.Lag + shift];
            if (Correlation.Pearson(pairs.Indicator, rotated) is { } other && Math.Abs(other) >= Math.Abs(r) - Tolerance) reaching++;
        }

        return (double)reaching / series.Count;
    }
}
