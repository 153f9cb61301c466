using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Indicators;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Lineup;

/// <summary>Makes a line-up from what was read. Pure: the same input gives the same line-up.</summary>
/// <param name="question">What was asked.</param>
/// <param name="lists">The lists that were asked for, as they were read.</param>
/// <param name="series">The series to show.</param>
public sealed class LineupBuilder(LineupQuestion question, IReadOnlyList<LineupList> lists, IReadOnlyList<LineupSeries> series)
{
    /// <param name="events">The country's events in order of date; those outside the periods are passed over.</param>
    public CountryLineup Build(IEnumerable<TimelineEvent> events)
    {
        var aligned = Alignment.Over(question.Range, events.Where(one => question.Kinds.Contains(one.Kind)), one => one.Date);
        return new(
            question.Country,
            question.Range.Interval,
            question.Range.From,
            question.Range.To,
            question.AsOf,
            question.KnownAt,
            lists,
            [.. series.Select(one => one.Indicator)],
            [.. question.Range.Periods.Zip(aligned.ByPeriod, PeriodOf)],
            LineupCount.Of(lists, aligned.Coarser.Select(one => one.Id.List)));
    }

    private LineupPeriod PeriodOf(Period period, IReadOnlyList<TimelineEvent> events) => new(
        period,
        ValuesOf(period),
        CountOf(events, TimelineKind.Designation),
        CountOf(events, TimelineKind.Removal),
        News: null,
        Incidents: null,
        [.. events.Take(question.EventsPerPeriod).Select(LineupEvent.Of)],
        events.Count);

    private OrderedDictionary<IndicatorCode, double?> ValuesOf(Period period) =>
        new(series.Select(one => KeyValuePair.Create(one.Indicator.Code, one.At(period))));

    private LineupCount? CountOf(IReadOnlyList<TimelineEvent> events, TimelineKind kind) => question.Kinds.Contains(kind)
        ? LineupCount.Of(lists, events.Where(one => one.Kind == kind).Select(one => one.Id.List))
        : null;
}
