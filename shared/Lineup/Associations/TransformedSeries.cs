namespace SanctionsTracker.Lineup.Associations;

/// <summary>Both series of a window after a transform, on the same periods. Differences live on the second period to the last.</summary>
/// <param name="Indicator">NaN where missing.</param>
/// <param name="Events">Never missing.</param>
internal sealed record TransformedSeries(double[] Indicator, double[] Events)
{
    public int Count => Events.Length;

    public static TransformedSeries Of(TrimmedWindow window, Transform transform)
    {
        Func<double[], double[]> change = transform switch
        {
            Transform.Diff => Differences,
            Transform.Detrend => Residuals,
            _ => values => values,
        };
        return new(change(window.Indicator), change(window.Events));
    }

    // What lacks either value is NaN by itself.
    private static double[] Differences(double[] values) => [.. values.Skip(1).Zip(values, (value, before) => value - before)];

    private static double[] Residuals(double[] values)
    {
        int[] present = [.. Enumerable.Range(0, values.Length).Where(at => !double.IsNaN(values[at]))];
        if (present.Length == 0) return values;
        var (centre, mean) = (present.Average(), present.Average(at => values[at]));
        var spread = present.Sum(at => (at - centre) * (at - centre));
        // One period alone has no slope.
        var slope = spread == 0 ? 0 : present.Sum(at => (at - centre) * (values[at] - mean)) / spread;
        return [.. values.Select((value, at) => value - mean - (slope * (at - centre)))];
    }
}
