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

    // Multiplied out, so that all but the last division is exact for counts: periods that lie equally far from the line then tie exactly,
    // as Spearman's and Kendall's ranks need it. With D the values less the first and w = m·t − Σt over the m periods present, the slope is m Σ wD / Σ w².
    private static double[] Residuals(double[] values)
    {
        int[] present = [.. Enumerable.Range(0, values.Length).Where(at => !double.IsNaN(values[at]))];
        if (present.Length == 0) return values;
        var (count, first, sumOfPeriods) = ((double)present.Length, values[present[0]], (double)present.Sum());
        double Weight(int at) => (count * at) - sumOfPeriods;
        var sum = present.Sum(at => values[at] - first);
        var spread = present.Sum(at => Weight(at) * Weight(at));
        var slope = present.Sum(at => Weight(at) * (values[at] - first));
        // One period alone has no slope.
        return spread == 0
            ? [.. values.Select(value => value - first)]
            : [.. values.Select((value, at) => ((count * spread * (value - first)) - (spread * sum) - (count * slope * Weight(at))) / (count * spread))];
    }
}
