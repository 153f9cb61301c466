using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Tests.Lineup.Associations;

/// <summary>The calibration of docs/statistics.md in small: enough to notice a test that has lost its size or its power. The whole of it is
/// a program (tests/benchmarks, <c>calibration</c>).</summary>
public sealed class CalibrationTests
{
    private const int Years = 39;

    [Fact]
    public void Independent_series_seldom_give_evidence()
    {
        var verdicts = Verdicts(120, random =>
        {
            var persistence = 0.9 * random.NextUnit();
            return Made.Years(Made.Persistent(random, Years, persistence), Made.Persistent(random, Years, persistence));
        });

        // 5 % and 10 % are promised; so few pairs stray by a few.
        Assert.InRange(verdicts.Count(verdict => verdict == Verdict.Evidence), 0, 11);
        Assert.InRange(verdicts.Count(verdict => verdict is Verdict.Evidence or Verdict.Fragile), 0, 19);
    }

    [Fact]
    public void Independent_trends_seldom_give_evidence()
    {
        var verdicts = Verdicts(40, random => Made.Years(Trend(random), Trend(random)));

        Assert.InRange(verdicts.Count(verdict => verdict == Verdict.Evidence), 0, 6);
    }

    [Fact]
    public void A_strong_relation_is_nearly_always_found()
    {
        var verdicts = Verdicts(40, random =>
        {
            var indicator = Made.Persistent(random, Years + 1, 0);
            // A correlation of 0.7 at lag 1.
            double[] events = [.. indicator[..^1].Select(value => (0.7 * value) + (Math.Sqrt(0.51) * Made.Normal(random)))];
            return Made.Years(indicator[1..], events);
        });

        Assert.InRange(verdicts.Count(verdict => verdict == Verdict.Evidence), 34, 40);
    }

    private static Verdict[] Verdicts(int pairs, Func<SplitMix64, PairedSeries> make)
    {
        var random = new SplitMix64(2018);
        return [.. Enumerable.Range(0, pairs).Select(_ => Judgement.Of(new(TrimmedWindow.Of(make(random)), Transform.None, LagRange.Default)).Verdict)];
    }

    private static double[] Trend(SplitMix64 random)
    {
        var slope = random.NextUnit() < 0.5 ? 0.1 : -0.1;
        return [.. Enumerable.Range(0, Years).Select(at => (slope * at) + Made.Normal(random))];
    }
}
