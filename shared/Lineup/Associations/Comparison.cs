namespace SanctionsTracker.Lineup.Associations;

/// <summary>Both series of a window under one transform, at every asked lag.</summary>
internal sealed class Comparison
{
    private readonly TransformedSeries _series;
    private readonly Lazy<RandomPhaseTest> _test;

    public Comparison(TrimmedWindow window, Transform transform, LagRange lags)
    {
        (Transform, _series) = (transform, TransformedSeries.Of(window, transform));
        Lags = [.. lags.All().Select(lag => ComparedLag.Of(_series, lag))];
        AtZero = Lags.FirstOrDefault(lag => lag.Pairs.Lag == 0) ?? ComparedLag.Of(_series, lag: 0);
        Strongest = Lags.Where(lag => lag.CanCarryVerdict).OrderByDescending(lag => Math.Abs(lag.R!.Value)).ThenBy(lag => Math.Abs(lag.Pairs.Lag)).FirstOrDefault();
        _test = new(() => new(_series, [.. Lags.Where(lag => lag.CanCarryVerdict).Select(lag => lag.Pairs)]));
    }

    public Transform Transform { get; }

    public IReadOnlyList<ComparedLag> Lags { get; }

    /// <summary>Lag 0, asked for or not.</summary>
    public ComparedLag AtZero { get; }

    /// <summary>The lag of the largest |r| among those with 8 pairs or more, of equals the one nearest to 0; null where there is none.</summary>
    public ComparedLag? Strongest { get; }

    public ComparedLag At(int lag) => Lags.Single(one => one.Pairs.Lag == lag);

    /// <summary>p of the random-phase test, adjusted over the lags; null for a lag that cannot carry a verdict.</summary>
    public double? AdjustedP(ComparedLag lag) => lag.CanCarryVerdict ? _test.Value.P(lag.R!.Value) : null;

    public LagFigures Figures(ComparedLag lag)
    {
        var (pairs, r, n, effective) = (lag.Pairs, lag.R, lag.Pairs.Count, lag.EffectiveSize);
        var (plain, shortened) = (PearsonInference.Interval(r, n), PearsonInference.Interval(r, effective));
        return new(
            pairs.Lag,
            n,
            effective,
            EffectiveSize.PyperPeterman(n, EffectiveSize.Persistence(pairs)),
            new(r, plain.Low, plain.High, shortened.Low, shortened.High, PearsonInference.P(r, n), PearsonInference.P(r, effective)),
            Correlation.Spearman(pairs.Indicator, pairs.Events),
            Correlation.Kendall(pairs.Indicator, pairs.Events),
            new(PearsonInference.MinimumDetectable(n), PearsonInference.MinimumDetectable(effective)),
            CircularShift.P(_series, pairs),
            AdjustedP(lag));
    }
}
