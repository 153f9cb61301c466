namespace SanctionsTracker.Lineup.Associations;

/// <summary>
/// The random-phase test, adjusted over lags: how often the largest |r| over the lags, of a random series with the indicator's
/// autocorrelation against the events as they are, reaches a correlation. Seeded: the same input gives the same answer.
/// </summary>
internal sealed class RandomPhaseTest
{
    private const int Surrogates = 9_999;
    private const ulong Seed = 0x1997_0001;
    private const double Tolerance = 1e-12;

    private readonly double[] _largest;

    /// <param name="series">Both series after the transform.</param>
    /// <param name="lags">The lags to adjust over, whose correlation is defined.</param>
    public RandomPhaseTest(TransformedSeries series, IReadOnlyList<LagPairs> lags)
    {
        var surrogates = new PhaseSurrogates(GapsFilled.Of(series.Indicator));
        var statistic = new LargestCorrelation(surrogates, lags);
        var random = new SplitMix64(Seed);
        var draw = new double[surrogates.Width];
        _largest = new double[Surrogates];
        for (var i = 0; i < Surrogates; i++)
        {
            surrogates.Draw(random, draw);
            _largest[i] = statistic.Of(draw);
        }
    }

    /// <summary>(1 + the number of surrogates whose largest |r| reaches that of <paramref name="r"/>) / (their number + 1).</summary>
    public double P(double r) => (1.0 + _largest.Count(largest => largest >= Math.Abs(r) - Tolerance)) / (Surrogates + 1);
}
