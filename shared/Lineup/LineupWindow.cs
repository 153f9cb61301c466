namespace SanctionsTracker.Lineup;

/// <summary>The periods before and after dates, averaged over the dates.</summary>
/// <param name="From">The first offset.</param>
/// <param name="To">The last offset.</param>
/// <param name="Anchors">The periods that the dates lie in, in order.</param>
/// <param name="Coarser">How many dates were left out because they are too coarse to say in which period they lie.</param>
/// <param name="Offsets">Every offset from the first to the last.</param>
public sealed record LineupWindow(
    int From, int To, IReadOnlyList<LineupAnchor> Anchors, int Coarser, IReadOnlyList<LineupOffset> Offsets)
{
    /// <summary>Averages the periods of a line-up, as they are: cumulative where they are.</summary>
    /// <param name="question">The window. A period that the line-up does not have counts for nothing.</param>
    /// <param name="periods">The line-up's, consecutive, one at least.</param>
    /// <param name="news">Whether news were asked for.</param>
    public static LineupWindow Of(WindowQuestion question, IReadOnlyList<LineupPeriod> periods, bool news = false)
    {
        ArgumentNullException.ThrowIfNull(question);
        LineupAnchor[] anchors = [.. question.Around.CountBy(period => period).Select(one => new LineupAnchor(one.Key, one.Value)).OrderBy(one => one.Period)];
        var offsets = Enumerable.Range(question.From, question.To - question.From + 1);
        return new(question.From, question.To, anchors, question.Coarser, [.. offsets.Select(offset => At(offset, anchors, question.Newest, periods, news))]);
    }

    private static LineupOffset At(int offset, LineupAnchor[] anchors, Period newest, IReadOnlyList<LineupPeriod> periods, bool news)
    {
        var first = periods[0].Period;
        var there = anchors.SelectMany(anchor => Enumerable.Repeat(anchor.Period.Since(first) + offset, anchor.Dates))
            .Where(index => index >= 0 && index < periods.Count)
            .Select(index => periods[index])
            .ToArray();
        var begun = there.Where(one => one.Period.Since(newest) <= 0).ToArray();
        return new(
            offset,
            new OrderedDictionary<Indicators.IndicatorCode, LineupMean>(periods[0].Indicators.Keys.Select(code =>
                KeyValuePair.Create(code, LineupMean.Of(there.Select(one => one.Indicators[code]))))),
            periods[0].Designations is null ? null : LineupMean.Of(begun.Select(one => (double?)one.Designations!.Total)),
            periods[0].Removals is null ? null : LineupMean.Of(begun.Select(one => (double?)one.Removals!.Total)))
        {
            Incidents = periods[0].IncidentsBySet is null ? null : LineupMean.Of(begun.Select(one => (double?)one.Incidents)),
            News = news ? LineupMean.Of(begun.Select(one => (double?)one.News)) : null,
        };
    }
}
