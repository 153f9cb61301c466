using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Tests.Lineup.Associations;

public sealed class AssociationTests
{
    private static readonly double[] Wave = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
    private static readonly double[] Counts = [0, 2, 1, 0, 3, 1, 4, 0, 2, 5, 1, 0];

    [Fact]
    public void The_window_runs_from_the_first_value_of_the_indicator_to_the_last()
    {
        var measured = Made.Measure(Made.Years([null, null, 1, 2, null, 4, null], [9, 9, 0, 1, 2, 0, 9]));

        Assert.Equal(("1982", "1985", 4, 1, 1, 3), (
            $"{measured.Window.From}", $"{measured.Window.To}", measured.Window.Periods, measured.Window.Missing, measured.Window.BeforeFirstEvent, measured.Window.Events));
        Assert.Equal(("1980", "1986"), ($"{measured.From}", $"{measured.To}"));
    }

    [Fact]
    public void What_lies_outside_the_window_changes_nothing()
    {
        double?[] indicator = [null, .. Wave.Select(value => (double?)value), null];

        var with = Made.Measure(Made.Years(indicator, [7, .. Counts, 7]));
        var without = Made.Measure(Made.Years(indicator, [0, .. Counts, 0]));

        Assert.Equal(without.Lags, with.Lags);
        Assert.Equal(without.Strongest, with.Strongest);
    }

    [Fact]
    public void At_a_positive_lag_the_events_follow_the_indicator()
    {
        double[] followed = [0, .. Wave[..^1]];

        var measured = Made.Measure(Made.Years(Wave, followed));

        Assert.Equal(1, At(measured, 1).Pearson.R!.Value, 1e-12);
        Assert.NotEqual(1, At(measured, -1).Pearson.R!.Value, 1e-3);
    }

    [Fact]
    public void Each_step_of_the_lag_costs_a_pair_and_so_does_each_gap()
    {
        double?[] indicator = [.. Wave.Select(value => (double?)value)];
        indicator[4] = null;

        Assert.Equal([8, 9, 10, 11, 10, 9, 8], Made.Measure(Made.Years(indicator, Counts)).Lags.Select(lag => lag.N));
    }

    [Fact]
    public void A_gap_is_not_filled_and_a_value_that_is_no_number_is_a_gap()
    {
        double?[] gap = [.. Wave.Select(value => (double?)value)];
        double?[] noNumber = [.. gap];
        (gap[4], noNumber[4]) = (null, double.NaN);

        Assert.Equal(Made.Measure(Made.Years(gap, Counts)).Lags, Made.Measure(Made.Years(noNumber, Counts)).Lags);
    }

    [Fact]
    public void Differences_lose_the_first_period_and_those_beside_a_gap()
    {
        double?[] indicator = [.. Wave.Select(value => (double?)value)];
        indicator[4] = null;

        var measured = Made.Measure(Made.Years(indicator, Counts), Transform.Diff);

        Assert.Equal(9, At(measured, 0).N);
        // All rotations of the eleven differences.
        Assert.Equal(Math.Round(At(measured, 0).PShift!.Value * 11), At(measured, 0).PShift!.Value * 11, 1e-9);
    }

    [Fact]
    public void A_straight_line_is_nothing_once_its_trend_is_taken_off()
    {
        var measured = Made.Measure(Made.Years([.. Enumerable.Range(0, 12).Select(at => 1000.1 + (0.3 * at))], Counts), Transform.Detrend);

        Assert.All(measured.Lags, lag => Assert.Null(lag.Pearson.R));
        Assert.Equal(Verdict.NotEnoughData, measured.Verdict);
    }

    [Fact]
    public void Where_a_side_does_not_vary_no_figure_of_it_is_told()
    {
        var lag = At(Made.Measure(Made.Years(Wave, new double[12])), 0);

        Assert.Equal(new PearsonFigures(null, null, null, null, null, null, null), lag.Pearson);
        Assert.Equal((null, null, null, null, null), (lag.Spearman, lag.Kendall, lag.NEffective, lag.PShift, lag.PAdjusted));
        Assert.NotNull(lag.MinimumDetectableR.N);
    }

    [Fact]
    public void Two_observations_have_no_correlation()
    {
        var measured = Made.Measure(Made.Years([1.0, 2.0], [0, 1]));

        Assert.All(measured.Lags, lag => Assert.Null(lag.Pearson.R));
        Assert.Equal(Verdict.NotEnoughData, measured.Verdict);
        Assert.Equal(ValueRange.None, measured.LeaveOneOut);
        Assert.Equal(ValueRange.None, measured.Bootstrap);
    }

    [Fact]
    public void Ties_everywhere_have_mid_ranks()
    {
        double[] halves = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1];
        double[] thirds = [0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1];

        var lag = At(Made.Measure(Made.Years(halves, thirds)), 0);

        // Of two values each, all three coefficients are the same.
        Assert.Equal(lag.Pearson.R!.Value, lag.Spearman!.Value, 1e-12);
        Assert.Equal(lag.Pearson.R!.Value, lag.Kendall!.Value, 1e-12);
    }

    [Fact]
    public void An_indicator_without_a_value_has_an_answer_all_the_same()
    {
        var measured = Made.Measure(Made.Years(new double?[5], [0, 1, 0, 2, 0]));

        Assert.All(measured.Lags, lag => Assert.Equal(0, lag.N));
        Assert.Null(measured.Window.From);
        Assert.Equal("Nothing can be said: growth has no value in these years.", measured.Statement);
    }

    [Fact]
    public void The_same_question_has_the_same_answer_to_the_last_digit()
    {
        var (one, other) = (Made.Measure(RSeries.Of("growth", "counts")), Made.Measure(RSeries.Of("growth", "counts")));

        Assert.Equal(one.Lags, other.Lags);
        Assert.Equal((one.Bootstrap, one.LeaveOneOut, one.Statement), (other.Bootstrap, other.LeaveOneOut, other.Statement));
    }

    [Fact]
    public void Lags_beyond_the_window_have_no_pairs()
    {
        var measured = Made.Measure(Made.Years(Wave, Counts), lags: new(12, 13));

        Assert.All(measured.Lags, lag => Assert.Equal(0, lag.N));
        Assert.Equal(Verdict.NotEnoughData, measured.Verdict);
    }

    [Fact]
    public void The_strongest_lag_has_eight_pairs()
    {
        // At lag 5 the seven pairs agree fully.
        double[] counts = [0, 0, 0, 0, 0, .. Wave[..7]];

        var measured = Made.Measure(Made.Years(Wave, counts), lags: LagRange.Around(5));

        Assert.Equal(1, At(measured, 5).Pearson.R!.Value, 1e-12);
        Assert.Null(At(measured, 5).PAdjusted);
        Assert.NotEqual(5, measured.Strongest.Lag);
        Assert.Equal(At(measured, measured.Strongest.Lag!.Value).PAdjusted, measured.Strongest.PAdjusted);
    }

    private static LagFigures At(Association measured, int lag) => measured.Lags.Single(one => one.Lag == lag);
}
