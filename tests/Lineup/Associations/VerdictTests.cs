using System.Text.RegularExpressions;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Tests.Lineup.Associations;

public sealed partial class VerdictTests
{
    [Fact]
    public void A_relation_that_holds_in_levels_changes_and_deviations_is_evidence()
    {
        var measured = Made.Measure(Related(strength: 3));

        Assert.Equal(Verdict.Evidence, measured.Verdict);
        Assert.Equal(1, measured.Strongest.Lag);
        Assert.StartsWith("There is evidence of more designations 1 year after years of higher growth (r = 0.", measured.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sign_is_said_in_words()
    {
        var turned = Related(strength: -3);

        Assert.Contains("more designations 1 year after years of lower growth", Made.Measure(turned).Statement, StringComparison.Ordinal);
        Assert.Contains("rising numbers of designations 1 year after years of falling growth", Made.Measure(turned, Transform.Diff).Statement, StringComparison.Ordinal);
        Assert.Contains("more designations than their trend 1 year after years of growth below its trend", Made.Measure(turned, Transform.Detrend).Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_events_come_first_the_indicator_is_said_to_follow()
    {
        var random = new SplitMix64(21);
        var events = Made.Persistent(random, 39, 0.2);
        double[] indicator = [Made.Normal(random), .. events[..^1].Select(count => (3 * count) + Made.Normal(random))];

        Assert.Contains("higher growth 1 year after years of more designations", Made.Measure(Made.Years(indicator, events)).Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Independent_series_give_no_evidence_and_the_smallest_correlation_that_could_have_been_seen()
    {
        var random = new SplitMix64(31);

        var measured = Made.Measure(Made.Years(Made.Persistent(random, 39, 0), Made.Persistent(random, 39, 0)));

        Assert.Equal(Verdict.NoEvidence, measured.Verdict);
        Assert.Matches("^There is no evidence that designations and growth move together: over 39 years only \\|r\\| above 0\\.[45][0-9] would have been visible\\.$", measured.Statement);
    }

    [Fact]
    public void A_relation_that_most_of_the_window_precedes_is_fragile()
    {
        var random = new SplitMix64(41);
        double[] events = [.. new double[15], .. Enumerable.Range(0, 24).Select(_ => Math.Abs(3 * Made.Normal(random)) + 1)];
        double[] indicator = [.. events.Select(count => count + (0.3 * Made.Normal(random)))];

        var measured = Made.Measure(Made.Years(indicator, events), lags: new(0, 0));

        Assert.Equal(Verdict.Fragile, measured.Verdict);
        Assert.Contains("15 of the 39 years lie before the first of the designations", measured.Statement, StringComparison.Ordinal);
        Assert.Contains(measured.Caveats, caveat => caveat.StartsWith("15 years of 39 lie before the first of the designations", StringComparison.Ordinal));
    }

    [Fact]
    public void Fewer_than_eight_pairs_are_not_enough_and_a_correlation_near_one_says_nothing()
    {
        var measured = Made.Measure(Made.Years([null, 1.0, 2.6, 2.4, 4.2, null], [0, 1, 2, 3, 4, 9]));

        Assert.True(measured.Lags.Single(lag => lag.Lag == 0).Pearson.R > 0.9);
        Assert.Equal(Verdict.NotEnoughData, measured.Verdict);
        Assert.Equal("Nothing can be said: only 4 years can be compared, and fewer than 8 tell nothing, not even that r = 0.93 at lag 0, which chance alone often gives with 4 points.", measured.Statement);
        Assert.Contains(measured.Caveats, caveat => caveat.StartsWith("r = 0.93 at lag 0 rests on 4 pairs", StringComparison.Ordinal));
        Assert.Equal(new StrongestLag(null, null), measured.Strongest);
    }

    [Fact]
    public void No_event_at_all_is_not_enough()
    {
        var measured = Made.Measure(Made.Years(Made.Persistent(new(1), 20, 0), new double[20]));

        Assert.Equal((Verdict.NotEnoughData, "Nothing can be said: there are no designations in the 20 years of growth."), (measured.Verdict, measured.Statement));
    }

    [Fact]
    public void An_indicator_that_does_not_vary_is_not_enough()
    {
        var measured = Made.Measure(Made.Years(Enumerable.Repeat(4.2, 20).ToArray(), [.. Enumerable.Range(0, 20).Select(at => (double)(at % 3))]));

        Assert.Equal((Verdict.NotEnoughData, "Nothing can be said: growth does not vary over these years."), (measured.Verdict, measured.Statement));
    }

    [Fact]
    public void A_window_in_which_nothing_could_be_seen_decides_nothing_and_says_how_much_would()
    {
        var random = new SplitMix64(51);

        var measured = Made.Measure(Made.Years(Made.Persistent(random, 9, 0), Made.Persistent(random, 9, 0)));

        Assert.Equal(Verdict.CannotBeDecided, measured.Verdict);
        Assert.Matches("^It cannot be decided whether designations and growth move together: 9 years.* would have shown only \\|r\\| above 0\\.8[0-9].* takes about 1[0-9] years\\.$", measured.Statement);
    }

    [Fact]
    public void Two_levels_that_trend_are_called_out_where_the_random_phase_test_does_not_support_them()
    {
        var measured = Made.Measure(Trends(seed: 65));

        Assert.True(Strongest(measured).Pearson.PT < 0.001);
        Assert.Equal(Verdict.NoEvidence, measured.Verdict);
        Assert.Contains("is what two series give that both move with time, which the random-phase test does not support", measured.Statement, StringComparison.Ordinal);
        Assert.Contains(measured.Caveats, caveat => caveat.StartsWith("Both move with time", StringComparison.Ordinal));
        Assert.Contains(measured.Caveats, caveat => caveat.StartsWith("The plain t test", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_levels_that_trend_are_fragile_where_only_the_random_phase_test_supports_them()
    {
        var measured = Made.Measure(Trends(seed: 82));

        Assert.Equal(Verdict.Fragile, measured.Verdict);
        Assert.EndsWith(
            "but neither changes from one year to the next nor deviations from the trend support it, as with any two series that both move with time.",
            measured.Statement,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Rising_income_beside_counts_of_a_list_that_came_late_carries_both_warnings()
    {
        var random = new SplitMix64(71);
        double[] income = [.. Enumerable.Range(0, 39).Select(at => 20 + (2.5 * at) + (6 * Made.Normal(random)))];
        double[] events = [.. Enumerable.Range(0, 39).Select(at => at < 26 ? 0 : Math.Round((2 * (at - 24)) + (3 * random.NextUnit())))];

        var measured = Made.Measure(Made.Years(income, events));

        Assert.True(Strongest(measured).Pearson.PT < 0.001);
        Assert.NotEqual(Verdict.Evidence, measured.Verdict);
        Assert.Contains("both move with time", measured.Statement, StringComparison.Ordinal);
        Assert.Contains(measured.Caveats, caveat => caveat.StartsWith("26 years of 39 lie before the first of the designations", StringComparison.Ordinal));
        Assert.Contains(measured.Caveats, caveat => caveat.StartsWith("Both move with time", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_answer_carries_the_caveats_of_the_matter() =>
        Assert.All(Answers(), answer => Assert.Equal(Caveats.Standing, answer.Caveats.TakeLast(Caveats.Standing.Count)));

    [Fact]
    public void No_statement_speaks_of_a_cause_or_denies_a_relation() =>
        Assert.All(Answers(), answer => Assert.DoesNotMatch(Forbidden(), answer.Statement));

    [Fact]
    public void Each_statement_is_one_sentence() =>
        Assert.All(Answers(), answer => Assert.Matches("^[A-Z][^!?]*[^.]\\.$", answer.Statement));

    private static PairedSeries Related(double strength)
    {
        var random = new SplitMix64(22);
        var indicator = Made.Persistent(random, 39, 0.2);
        double[] events = [Made.Normal(random), .. indicator[..^1].Select(value => (strength * value) + Made.Normal(random))];
        return Made.Years(indicator, events);
    }

    // Two independent lines that rise, in noise.
    private static PairedSeries Trends(ulong seed)
    {
        var random = new SplitMix64(seed);
        double[] indicator = [.. Enumerable.Range(0, 39).Select(at => (0.07 * at) + Made.Normal(random))];
        double[] events = [.. Enumerable.Range(0, 39).Select(at => (0.07 * at) + Made.Normal(random))];
        return Made.Years(indicator, events);
    }

    private static LagFigures Strongest(Association measured) => measured.Lags.Single(lag => lag.Lag == measured.Strongest.Lag);

    private static IEnumerable<Association> Answers() =>
        from indicator in (string[])["growth", "level", "ties", "short", "flat"]
        from events in (string[])["counts", "sparse", "rising", "none"]
        from transform in Enum.GetValues<Transform>()
        select Made.Measure(RSeries.Of(indicator, events), transform);

    [GeneratedRegex("no relation|caus|because|due to|leads? to|effect|drive|prove|NaN", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Forbidden();
}
