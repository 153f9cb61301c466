using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Tests.Lineup.Associations;

public sealed class ResamplingTests
{
    [Theory]
    [InlineData(39, 39.0, 4)]
    [InlineData(27, 27.0, 3)]
    [InlineData(39, 10.0, 6)]
    [InlineData(39, 4.0, 8)]
    [InlineData(2, 2.0, 2)]
    public void Blocks_grow_with_the_pairs_and_with_their_persistence(int n, double effective, int length) =>
        Assert.Equal(length, BlockBootstrap.BlockLength(n, effective));

    [Fact]
    public void The_bootstrap_of_independent_pairs_comes_near_the_interval_of_theory()
    {
        var random = new SplitMix64(11);
        var indicator = Made.Persistent(random, 400, 0);
        double[] events = [.. indicator.Select(value => value + Made.Normal(random))];
        var pairs = LagPairs.Of(new(indicator, events), lag: 0);
        var theory = PearsonInference.Interval(Correlation.Pearson(pairs.Indicator, pairs.Events), 400);

        var interval = BlockBootstrap.Interval(pairs, 400);

        Assert.Equal(theory.Low!.Value, interval.Low!.Value, 0.03);
        Assert.Equal(theory.High!.Value, interval.High!.Value, 0.03);
    }

    [Fact]
    public void A_sample_whose_blocks_are_whole_draws_needs_no_remainder()
    {
        var pairs = LagPairs.Of(new([1, 2, 3, 4, 6, 5, 8, 7], [1, 3, 2, 5, 4, 7, 6, 8]), lag: 0);

        // One block of all pairs, turned: the correlation of the pairs themselves.
        Assert.Equal(Correlation.Pearson(pairs.Indicator, pairs.Events)!.Value, new BlockSampler(pairs, 8).Next(new(1))!.Value, 1e-12);
    }

    [Fact]
    public void Leaving_out_the_pair_that_makes_a_correlation_shows_it()
    {
        var range = LeaveOneOut.Of(LagPairs.Of(new([1, -1, 1, -1, 1, -1, 20], [1, 1, -1, -1, 0.5, 0.5, 20]), lag: 0));

        Assert.True(range.Low < 0.1, $"{range}");
        Assert.True(range.High > 0.95, $"{range}");
    }

    [Fact]
    public void Where_one_pair_is_all_that_varies_there_is_no_range() =>
        Assert.Equal(ValueRange.None, LeaveOneOut.Of(LagPairs.Of(new([1, 4, 2, 3, 5], [0, 0, 7, 0, 0]), lag: 0)));
}
