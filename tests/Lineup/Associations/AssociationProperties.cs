using CsCheck;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Tests.Lineup.Associations;

/// <summary>What holds of every association, whatever the series.</summary>
public sealed class AssociationProperties
{
    // Few different values make ties, zeros make sides that do not vary, and nulls make gaps.
    private static readonly Gen<PairedSeries> Series =
        from count in Gen.Int[1, 24]
        from indicator in Gen.OneOf(Gen.Const((double?)null), Gen.Int[-3, 3].Select(value => (double?)value), Gen.Double[-50, 50].Select(value => (double?)value)).Array[count]
        from events in Gen.OneOf(Gen.Const(0.0), Gen.Int[0, 4].Select(value => (double)value)).Array[count]
        select Made.Years(indicator, events);

    private static readonly Gen<Transform> Transforms = Gen.Enum<Transform>();

    [Fact]
    public void Every_figure_lies_where_it_can() => Gen.Select(Series, Transforms).Sample(
        (series, transform) =>
        {
            var measured = Made.Measure(series, transform);
            Assert.All(measured.Lags, lag =>
            {
                Assert.True(lag.NEffective is null or > 0 && !(lag.NEffective > lag.N), $"{lag}");
                Assert.All([lag.Pearson.R, lag.Spearman, lag.Kendall], r => Assert.True(r is null or (>= -1 and <= 1), $"{lag}"));
                Assert.All([lag.Pearson.PT, lag.Pearson.PTNEffective, lag.PShift, lag.PAdjusted], p => Assert.True(p is null or (>= 0 and <= 1), $"{lag}"));
                Assert.True(lag.Pearson.Low is null || (lag.Pearson.Low <= lag.Pearson.R && lag.Pearson.R <= lag.Pearson.High), $"{lag}");
                Assert.False(lag.PShift < (0.999 / measured.Window.Periods), $"{lag}");
            });
            Assert.True(measured.LeaveOneOut.Low is null || measured.LeaveOneOut.Low <= measured.LeaveOneOut.High);
            Assert.True(measured.Bootstrap.Low is null || measured.Bootstrap.Low <= measured.Bootstrap.High);
        },
        iter: 100);

    [Fact]
    public void Another_unit_changes_no_correlation() => Gen.Select(Series, Transforms).Sample(
        (series, transform) =>
        {
            // A power of two rounds nothing, so ties stay ties.
            var scaled = new PairedSeries(series.Range, [.. series.Indicator.Select(value => value * 1024)], series.Events);

            Assert.Equal(Coefficients(series, transform), Coefficients(scaled, transform));
        },
        iter: 60);

    [Fact]
    public void Time_turned_round_turns_the_lags_round() => Series.Sample(
        series =>
        {
            var turned = new PairedSeries(series.Range, [.. series.Indicator.Reverse()], [.. series.Events.Reverse()]);

            Assert.Equal(Coefficients(series, Transform.None).Reverse(), Coefficients(turned, Transform.None));
        },
        iter: 60);

    private static IEnumerable<string> Coefficients(PairedSeries series, Transform transform) => Made.Measure(series, transform).Lags
        .Select(lag => $"{lag.N}: {lag.Pearson.R:0.000000} {lag.Spearman:0.000000} {lag.Kendall:0.000000} {lag.NEffective:0.0000} {lag.PShift:0.0000}".Replace("-0.000000", "0.000000", StringComparison.Ordinal));
}
