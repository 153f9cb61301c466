namespace SanctionsTracker.Lineup.Associations;

/// <summary>Whether an indicator and a count of events move together, with what that rests on. Every definition is in
/// <c>docs/statistics.md</c>.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Events">What is counted.</param>
/// <param name="Interval">The length of the periods.</param>
/// <param name="From">The first period that was asked for.</param>
/// <param name="To">The last period that was asked for.</param>
/// <param name="Window">The periods that were used.</param>
/// <param name="Transform">What was done to both series first.</param>
/// <param name="Lags">The figures of each lag, in ascending order.</param>
/// <param name="Strongest">The lag that the verdict rests on.</param>
/// <param name="LeaveOneOut">Between which values the correlation lies when each pair is left out in turn: at the strongest lag or, without one,
/// at lag 0.</param>
/// <param name="Bootstrap">The 95 % interval of the correlation by a block bootstrap, at the same lag.</param>
/// <param name="EventWindows">The changes around events, over one, two and three periods.</param>
/// <param name="Verdict">What the numbers support.</param>
/// <param name="Statement">The verdict in one plain sentence.</param>
/// <param name="Caveats">What to bear in mind, each in a sentence: of every answer, and of this one.</param>
public sealed record Association(
    string Indicator,
    string Events,
    Interval Interval,
    Period From,
    Period To,
    AssociationWindow Window,
    Transform Transform,
    IReadOnlyList<LagFigures> Lags,
    StrongestLag Strongest,
    ValueRange LeaveOneOut,
    ValueRange Bootstrap,
    IReadOnlyList<EventWindow> EventWindows,
    Verdict Verdict,
    string Statement,
    IReadOnlyList<string> Caveats)
{
    /// <summary>Measures it. Pure: the same input gives the same answer, seeded draws included.</summary>
    /// <param name="series">Both series over the periods that are asked for.</param>
    /// <param name="question">How they are compared, and what they are called.</param>
    public static Association Measure(PairedSeries series, AssociationQuestion question)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(question);
        var window = TrimmedWindow.Of(series);
        var findings = new Findings(window, question.Transform, question.Lags);
        var (asked, words) = (findings.Asked, new Wording(question, series.Range.Interval));
        var judgement = Judgement.Of(findings);
        var shown = asked.Strongest ?? asked.AtZero;
        return new(
            question.Indicator,
            question.Events,
            series.Range.Interval,
            series.Range.From,
            series.Range.To,
            window.Describe(),
            question.Transform,
            [.. asked.Lags.Select(asked.Figures)],
            new(asked.Strongest?.Pairs.Lag, asked.Strongest is { } strongest ? asked.AdjustedP(strongest) : null),
            Associations.LeaveOneOut.Of(shown.Pairs),
            BlockBootstrap.Interval(shown.Pairs, shown.EffectiveSize),
            Associations.EventWindows.Of(window),
            judgement.Verdict,
            new Statements(findings, words).Of(judgement),
            Associations.Caveats.Of(findings, words));
    }
}
