using System.Globalization;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>What to bear in mind when an association is read.</summary>
internal static class Caveats
{
    private const double NearOne = 0.8;
    private const int FewPairs = 10;

    /// <summary>Those of every answer.</summary>
    public static IReadOnlyList<string> Standing { get; } =
    [
        "A list read today holds what is still listed: names removed before our own history starts are missing, and relisted ones count at their old or new date according to the list.",
        "Years before a list existed are zeros of another kind than years in which it named nobody.",
        "Counts of sanctions measure what others did, not the country's conduct.",
        "Sources and vintages disagree: Iran's growth of 2012 is −7.7 % in the IMF's table of 2019 and −3.7 % in the World Bank's of 2026.",
        "Moving together is not causing: neither direction, nor a third thing behind both, can be told from these figures.",
    ];

    public static IReadOnlyList<string> Of(Findings findings, Wording words) => [.. Particular(findings, words), .. Standing];

    private static IEnumerable<string> Particular(Findings findings, Wording words)
    {
        var (window, asked) = (findings.Window, findings.Asked);
        foreach (var lag in asked.Lags.Where(lag => lag.Pairs.Count < FewPairs && Math.Abs(lag.R ?? 0) >= NearOne))
            yield return $"r = {Wording.Coefficient(lag.R!.Value)} at lag {Wording.Whole(lag.Pairs.Lag)} rests on {lag.Pairs.Count} pairs: with so few, chance alone often gives values near 1.";

        if (window.BeforeFirstEvent < window.Count && 3 * window.BeforeFirstEvent > window.Count)
            yield return $"{words.Some(window.BeforeFirstEvent)} of {window.Count} lie before the first of the {words.Events}: more than a third of the window are zeros from before there was anything to count.";

        if (asked.Transform == Transform.None && TrendsTogether.Of(window) is var (indicator, events))
            yield return $"Both move with time (r = {Wording.Coefficient(indicator)} and {Wording.Coefficient(events)}): levels that trend correlate whatever joins them, so ask with transform=diff or detrend as well.";

        if (asked.Strongest is { } strongest
            && PearsonInference.P(strongest.R, strongest.Pairs.Count) is { } plain && plain < Judgement.Significance && asked.AdjustedP(strongest) is { } adjusted && adjusted >= Judgement.Significance)
        {
            yield return $"The plain t test at lag {Wording.Whole(strongest.Pairs.Lag)} ({Wording.P(plain)}) takes all {words.Periods} for independent and this lag for the only one; the random-phase test, which does not, gives {Wording.P(adjusted)}.";
        }

        if (window.Indicator.Count(double.IsNaN) is > 0 and var missing)
            yield return string.Create(CultureInfo.InvariantCulture, $"{words.Indicator} has no value in {words.Some(missing)} between its first and its last: they are left out, not filled.");
    }
}
