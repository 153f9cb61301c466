using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Indicators;
using SanctionsTracker.News.Store;

namespace SanctionsTracker.Lineup;

/// <summary>Makes a line-up from what was read. Pure: the same input gives the same line-up.</summary>
/// <param name="question">What was asked.</param>
/// <param name="lists">The lists that were asked for, as they were read.</param>
/// <param name="series">The series to show.</param>
/// <param name="linkedAt">When the linkage became known by which targets are counted; null where it was not used, or there was none.</param>
public sealed class LineupBuilder(
    LineupQuestion question, IReadOnlyList<LineupList> lists, IReadOnlyList<LineupSeries> series, DateTimeOffset? linkedAt = null)
{
    /// <param name="events">The country's events in order of date. Those outside the periods are passed over, but for counts that run on,
    /// which need all from the beginning.</param>
    /// <param name="inForce">Who was listed when; null where counts do not run on.</param>
    /// <param name="incidents">The country's events of own sets; null where no set was asked for.</param>
    /// <param name="news">The country's news; null where none were asked for.</param>
    public CountryLineup Build(
        IEnumerable<CountedEvent> events, InForce? inForce = null, LineupIncidents? incidents = null, LineupNews? news = null)
    {
        var (own, told) = (incidents ?? LineupIncidents.None, news ?? LineupNews.None);
        var (alignedOwn, countOwn, alignedNews) = (own.Over(question.Range), CountOf(own), told.Over(question.Range));
        CountedEvent[] asked = [.. events.Where(one => question.Kinds.Contains(one.Event.Kind))];
        var aligned = Alignment.Over(question.Range, asked, one => one.Event.Date);
        var counts = question.Mode == LineupMode.Cumulative ? Running(asked) : OfPeriods();
        LineupPeriod[] periods =
        [
            .. question.Range.Periods.Zip(aligned.ByPeriod, alignedOwn.ByPeriod)
                .Select(one => WithIncidents(PeriodOf(one.First, one.Second, counts, inForce), one.Third, countOwn(one.First, one.Third)))
                .Zip(alignedNews.ByPeriod, (period, articles) => WithNews(period, articles, told)),
        ];
        return new(
            question.Country,
            question.Range.Interval,
            question.Range.From,
            question.Range.To,
            question.AsOf,
            question.KnownAt,
            question.Count,
            question.Mode,
            linkedAt,
            lists,
            [.. series.Select(one => one.Indicator)],
            periods,
            LineupCount.Of(lists, aligned.Coarser).And(own.Count(alignedOwn.Coarser)).AndNews(told.CountCoarser(alignedNews.Coarser)))
        {
            Eras = question.Eras.Count == 0 ? null : [.. question.Eras.Select(era => EraOf(era, asked, periods) with
            {
                Incidents = own.CountIn(era.Range)?.Total,
                News = told.CountIn(era.Range),
            })],
            Sets = own.Sets.Count == 0 ? null : own.Sets,
            News = told.State,
            Window = question.Window is { } window ? LineupWindow.Of(window, periods, told.State is not null) : null,
        };
    }

    private delegate LineupCount CountOfKind(TimelineKind kind, Period period, IReadOnlyList<CountedEvent> own);

    private CountOfKind OfPeriods() => (kind, _, own) => LineupCount.Of(lists, own.Where(one => one.Event.Kind == kind));

    private CountOfKind Running(CountedEvent[] events)
    {
        var counts = question.Kinds.Distinct().ToDictionary(kind => kind, kind => new RunningCount(lists, events.Where(one => one.Event.Kind == kind)));
        return (kind, period, _) => counts[kind].UpTo(period.LastDay);
    }

    private LineupPeriod PeriodOf(Period period, IReadOnlyList<CountedEvent> own, CountOfKind countOf, InForce? inForce) => new(
        period,
        ValuesOf(period),
        IfAsked(TimelineKind.Designation, kind => countOf(kind, period, own)),
        IfAsked(TimelineKind.Removal, kind => countOf(kind, period, own)),
        News: null,
        Incidents: null,
        [.. own.Take(question.EventsPerPeriod).Select(LineupEvent.Of)],
        own.Count)
    {
        InForce = inForce?.On(period.LastDay),
    };

    private Func<Period, IReadOnlyList<Incident>, IncidentCount?> CountOf(LineupIncidents incidents)
    {
        if (question.Mode != LineupMode.Cumulative) return (_, own) => incidents.Count(own);
        var running = incidents.Running();
        return (period, _) => running?.UpTo(period.LastDay);
    }

    private LineupPeriod WithIncidents(LineupPeriod period, IReadOnlyList<Incident> own, IncidentCount? counted)
    {
        if (counted is not { } count) return period;
        return WithEvents(period, own.Take(question.EventsPerPeriod).Select(LineupIncident.Of), own.Count) with
        {
            Incidents = count.Total,
            IncidentsBySet = count.BySet,
        };
    }

    private LineupPeriod WithNews(LineupPeriod period, IReadOnlyList<NewsEntry> own, LineupNews news) => news.State is null
        ? period
        : WithEvents(period, own.Take(question.EventsPerPeriod).Select(LineupArticle.Of), own.Count) with
        {
            News = question.Mode == LineupMode.Cumulative ? news.CountUpTo(period.Period) : news.Count(period.Period, own),
        };

    private LineupPeriod WithEvents(LineupPeriod period, IEnumerable<LineupEvent> more, int total) => period with
    {
        Events = [.. period.Events.Concat(more).OrderBy(one => one.Date.SortKey, StringComparer.Ordinal).Take(question.EventsPerPeriod)],
        EventsTotal = period.EventsTotal + total,
    };

    private OrderedDictionary<IndicatorCode, double?> ValuesOf(Period period) =>
        new(series.Select(one => KeyValuePair.Create(one.Indicator.Code, one.At(period))));

    private LineupEra EraOf(Era era, CountedEvent[] events, LineupPeriod[] periods)
    {
        CountedEvent[] own = [.. events.Where(one => era.Range.Covers(one.Event.Date))];
        LineupPeriod[] within = [.. periods.Where(one => era.Range.IndexOf(one.Period) is not null)];
        return new(
            era.Name,
            era.Range.From,
            era.Range.To,
            new OrderedDictionary<IndicatorCode, LineupMean>(series.Select(one => KeyValuePair.Create(
                one.Indicator.Code, LineupMean.Of(within.Select(period => period.Indicators[one.Indicator.Code]))))),
            IfAsked(TimelineKind.Designation, kind => LineupCount.Of(lists, own.Where(one => one.Event.Kind == kind))),
            IfAsked(TimelineKind.Removal, kind => LineupCount.Of(lists, own.Where(one => one.Event.Kind == kind))));
    }

    private LineupCount? IfAsked(TimelineKind kind, Func<TimelineKind, LineupCount> count) => question.Kinds.Contains(kind) ? count(kind) : null;
}
