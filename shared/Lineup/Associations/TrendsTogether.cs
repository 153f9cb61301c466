namespace SanctionsTracker.Lineup.Associations;

/// <summary>Whether two levels correlate because both move with time.</summary>
internal static class TrendsTogether
{
    // A quarter of the variance lies in a straight line.
    private const double Notable = 0.5;

    /// <summary>Pearson's correlation of each side of lag 0 with time, where both are 0.5 or more over 8 pairs or more; null where not.</summary>
    public static (double Indicator, double Events)? Of(TrimmedWindow window)
    {
        var pairs = LagPairs.Of(TransformedSeries.Of(window, Transform.None), lag: 0);
        if (pairs.Count < ComparedLag.FewestPairs) return null;
        var time = Array.ConvertAll(pairs.At, at => (double)at);
        var (indicator, events) = (Correlation.Pearson(pairs.Indicator, time), Correlation.Pearson(pairs.Events, time));
        return Math.Abs(indicator ?? 0) >= Notable && Math.Abs(events ?? 0) >= Notable ? (indicator!.Value, events!.Value) : null;
    }

    /// <summary>Whether both sides move with time, and their levels' correlation at the strongest lag is significant to a test that takes all
    /// periods for independent.</summary>
    public static bool Mislead(Findings findings) =>
        findings.Asked is { Transform: Transform.None, Strongest: { } strongest }
        && PearsonInference.P(strongest.R, strongest.Pairs.Count) < Judgement.Significance
        && Of(findings.Window) is not null;
}
