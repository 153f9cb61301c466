using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Tests.Lineup.Associations;

public sealed class RandomPhaseTests
{
    [Theory]
    [InlineData(38)]
    [InlineData(39)]
    public void A_surrogate_keeps_the_autocorrelation_and_loses_the_mean(int count)
    {
        var series = Made.Persistent(new(1), count, 0.6);
        var surrogates = new PhaseSurrogates(series);
        var (sum, squares, random) = (new double[count], 0.0, new SplitMix64(2));
        const int Draws = 4_000;
        for (var i = 0; i < Draws; i++)
        {
            var drawn = Series(surrogates, random);
            Assert.Equal(0, drawn.Sum(), 1e-9);
            for (var lag = 0; lag < count; lag++) sum[lag] += Circular(drawn, lag) / Draws;
            squares += drawn.Sum(value => value * value) / Draws;
        }

        double[] centred = [.. series.Select(value => value - series.Average())];
        Assert.Equal(Circular(centred, 0), squares, 0.05 * squares);
        Assert.All(Enumerable.Range(0, count), lag => Assert.Equal(Circular(centred, lag), sum[lag], 0.05 * squares));
    }

    [Theory]
    [InlineData(38)]
    [InlineData(39)]
    public void Its_power_is_that_of_its_series(int count)
    {
        var surrogates = new PhaseSurrogates(Made.Persistent(new(1), count, 0.6));
        var draw = new double[surrogates.Width];
        surrogates.Draw(new(3), draw);

        Assert.Equal(Values(surrogates, draw).Sum(value => value * value), surrogates.Power(draw), 1e-9);
    }

    [Fact]
    public void The_largest_correlation_over_lags_is_the_one_that_the_series_itself_gives()
    {
        var indicator = Made.Persistent(new(4), 40, 0.5);
        (indicator[7], indicator[8], indicator[30]) = (double.NaN, double.NaN, double.NaN);
        var series = new TransformedSeries(indicator, Made.Persistent(new(5), 40, 0.5));
        LagPairs[] lags = [.. Enumerable.Range(-3, 7).Select(lag => LagPairs.Of(series, lag))];
        var surrogates = new PhaseSurrogates(GapsFilled.Of(indicator));
        var statistic = new LargestCorrelation(surrogates, lags);
        var (draw, random) = (new double[surrogates.Width], new SplitMix64(6));

        for (var i = 0; i < 50; i++)
        {
            surrogates.Draw(random, draw);
            var values = Values(surrogates, draw);
            var direct = lags.Max(pairs => Math.Abs(Correlation.Pearson([.. pairs.At.Select(at => values[at])], pairs.Events)!.Value));
            Assert.Equal(direct, statistic.Of(draw), 1e-9);
        }
    }

    [Fact]
    public void Gaps_inside_are_filled_by_a_line_and_those_at_an_end_by_the_nearest_value() =>
        Assert.Equal([2, 2, 3, 4, 5, 5], GapsFilled.Of([double.NaN, 2, double.NaN, double.NaN, 5, double.NaN]));

    private static double[] Series(PhaseSurrogates surrogates, SplitMix64 random)
    {
        var draw = new double[surrogates.Width];
        surrogates.Draw(random, draw);
        return Values(surrogates, draw);
    }

    private static double[] Values(PhaseSurrogates surrogates, double[] draw) =>
    [
        .. Enumerable.Range(0, surrogates.Count).Select(at =>
        {
            var weights = new double[surrogates.Count];
            weights[at] = 1;
            return surrogates.Form(weights).Zip(draw, (form, drawn) => form * drawn).Sum();
        }),
    ];

    private static double Circular(double[] values, int lag) =>
        Enumerable.Range(0, values.Length).Sum(at => values[at] * values[(at + lag) % values.Length]);
}
