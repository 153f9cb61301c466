using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Indicators;

namespace SanctionsTracker.Lineup;

/// <summary>Makes a line-up from what was read. Pure: the same input gives the same line-up.</summary>
/// <param name="question">What was asked.</param>
/// <param name="lists">The lists that were asked for, as they were read.</param>
/// <param name="series">The series to show.</param>
/// <param name="linkedAt">When the linkage became known by which targets are counted; null where it was not used, or there was none.</param>
public sealed class LineupBuilder(
    LineupQuestion question, IReadOnlyList<LineupList> lists, IReadOnlyList<LineupSeries> series, DateTimeOffset? linkedAt = null)
{
    /// <param name="events">The country's events in order of date; those outside the periods are passed over.</param>
    public CountryLineup Build(IEnumerable<CountedEvent> events)
    {
        var asked = events.Where(one => question.Kinds.Contains(one.Event.Kind));
        var aligned = Alignment.Over(question.Range, asked, one => one.Event.Date);
        return new(
            question.Country,
            question.Range.Interval,
            question.Range.From,
            question.Range.To,
            question.AsOf,
            question.KnownAt,
            question.Count,
            linkedAt,
            lists,
            [.. series.Select(one => one.Indicator)],
            [.. question.Range.Periods.Zip(aligned.ByPeriod, PeriodOf)],
            LineupCount.Of(lists, aligned.Coarser));
    }

    private LineupPeriod PeriodOf(Period period, IReadOnlyList<CountedEvent> events) => new(
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

    private LineupCount? CountOf(IReadOnlyList<CountedEvent> events, TimelineKind kind) => question.Kinds.Contains(kind)
        ? LineupCount.Of(lists, events.Where(one => one.Event.Kind == kind))
        : null;
}
