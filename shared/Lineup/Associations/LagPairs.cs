namespace SanctionsTracker.Lineup.Associations;

/// <summary>The pairs of a lag, in order of time: the indicator of a period and the events of the period so many later, both in the window.</summary>
/// <param name="Lag">The lag.</param>
/// <param name="At">The place in the window of each pair's indicator.</param>
/// <param name="Indicator">The indicator's side.</param>
/// <param name="Events">The events' side.</param>
internal sealed record LagPairs(int Lag, int[] At, double[] Indicator, double[] Events)
{
    public int Count => At.Length;

    public bool HasConstantSide => Correlation.IsConstant(Indicator) || Correlation.IsConstant(Events);

    public static LagPairs Of(TransformedSeries series, int lag)
    {
        int[] at =
        [
            .. Enumerable.Range(0, series.Count)
                .Where(period => period + lag >= 0 && period + lag < series.Count && !double.IsNaN(series.Indicator[period])),
        ];
        return new(lag, at, [.. at.Select(period => series.Indicator[period])], [.. at.Select(period => series.Events[period + lag])]);
    }
}
