using System.Globalization;

namespace SanctionsTracker.Lineup.Associations;

/// <summary>A verdict in one plain sentence. It names no cause, and what was not seen it calls not seen, never absent.</summary>
/// <param name="findings">What was found.</param>
/// <param name="words">How things are called.</param>
internal sealed class Statements(Findings findings, Wording words)
{
    private const double NearOne = 0.8;

    private Comparison Asked => findings.Asked;

    public string Of(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.NotEnoughData => $"Nothing can be said: {TooLittle()}.",
        Verdict.CannotBeDecided => $"It cannot be decided whether {words.Events} and {words.Indicator} move together: {TooWeak()}.",
        Verdict.NoEvidence => $"There is no evidence that {words.Events} and {words.Indicator} move together: {Unseen()}.",
        Verdict.Fragile => $"There is a fragile sign of {Found()}, but {string.Join("; and ", judgement.Missing.Select(Lacking))}.",
        _ => $"There is evidence of {Found()}, with the same sign in levels, changes and deviations from the trend.",
    };

    private string TooLittle()
    {
        var pairs = Asked.AtZero.Pairs;
        if (findings.Window.Count == 0) return $"{words.Indicator} has no value in these {words.Periods}";
        if (pairs.Count < ComparedLag.FewestPairs)
        {
            return $"only {words.Some(pairs.Count)} can be compared, and fewer than {ComparedLag.FewestPairs} tell nothing"
                + (NearOneLag() is { R: { } r } lag ? $", not even that r = {Wording.Coefficient(r)} at lag {Lag(lag)}, which chance alone often gives with {lag.Pairs.Count} points" : "");
        }

        if (findings.Window.BeforeFirstEvent == findings.Window.Count) return $"there are no {words.Events} in the {words.Some(findings.Window.Count)} of {words.Indicator}";
        if (Correlation.IsConstant(pairs.Events)) return $"the number of {words.Events} does not vary over these {words.Periods}";
        return Correlation.IsConstant(pairs.Indicator)
            ? $"{words.Indicator} does not vary over these {words.Periods}"
            : $"at none of the lags are there {ComparedLag.FewestPairs} pairs of which both sides vary";
    }

    private ComparedLag? NearOneLag() => Asked.Lags
        .Where(lag => Math.Abs(lag.R ?? 0) >= NearOne)
        .MaxBy(lag => lag.Pairs.Count);

    private string TooWeak()
    {
        var zero = Asked.AtZero;
        var needed = (int)Math.Floor(PearsonInference.PairsToDetect(NearOne) * zero.Pairs.Count / (zero.EffectiveSize ?? zero.Pairs.Count)) + 1;
        return $"{words.Some(zero.Pairs.Count)}{Worth(zero)} would have shown {Visible(zero)}, and to see even |r| = {Wording.Coefficient(NearOne)} takes about {words.Some(needed)}{Trending()}";
    }

    private static string Visible(ComparedLag lag) => PearsonInference.MinimumDetectable(lag.EffectiveSize) is { } least
        ? $"only |r| above {Wording.Coefficient(least)}"
        : "no correlation however strong";

    private static string Worth(ComparedLag lag) => lag.EffectiveSize is { } effective && effective < lag.Pairs.Count
        ? $", which persist so much that they are worth {effective.ToString("0.#", CultureInfo.InvariantCulture)} independent ones,"
        : "";

    private string Unseen()
    {
        var zero = Asked.AtZero;
        return $"over {words.Some(zero.Pairs.Count)} {Visible(zero)} would have been visible{Trending()}";
    }

    // A test that takes periods for independent is misled by two levels that move with time.
    private string Trending()
    {
        if (!TrendsTogether.Mislead(findings)) return "";
        var strongest = Asked.Strongest!;
        return $", and r = {Wording.Coefficient(strongest.R!.Value)} between their levels at lag {Lag(strongest)} is what two series give that both move with time"
            + (Asked.AdjustedP(strongest) < Judgement.Significance ? "" : ", which the random-phase test does not support");
    }

    private string Found()
    {
        var strongest = Asked.Strongest!;
        return $"{words.Direction(Asked.Transform, strongest.Pairs.Lag, strongest.R!.Value)} (r = {Wording.Coefficient(strongest.R.Value)} over {words.Some(strongest.Pairs.Count)}, adjusted {Wording.P(Asked.AdjustedP(strongest)!.Value)})";
    }

    private string Lacking(Shortfall shortfall) => shortfall switch
    {
        Shortfall.Sign => $"the sign is not the same in {string.Join(" and ", findings.Others.Select(other => words.Compared(other.Transform)))}",
        Shortfall.Support => $"neither {string.Join(" nor ", findings.Others.Select(other => words.Compared(other.Transform)))} support it{(TrendsTogether.Mislead(findings) ? ", as with any two series that both move with time" : "")}",
        _ => $"{findings.Window.BeforeFirstEvent} of the {words.Some(findings.Window.Count)} lie before the first of the {words.Events}, where zero means that there were none to count yet",
    };

    private static string Lag(ComparedLag lag) => Wording.Whole(lag.Pairs.Lag);
}
