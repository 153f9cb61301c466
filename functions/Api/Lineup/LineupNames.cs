using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Events;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Lineup;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>Looks up what a request names in the lists as they were fixed for it. What is not there, the query is told.</summary>
internal sealed class LineupNames(AskedLineup asked, LineupBasis basis, Query query)
{
    /// <summary>The questions, one for each country; none where a name stands for nothing.</summary>
    public IReadOnlyList<LineupQuestion> Questions()
    {
        foreach (var set in asked.Sets) _ = Known("events", set);
        var named = Named();
        var windows = asked.Window is { } window ? Windows(window) : null;
        var range = windows is null ? asked.Range : RangeOf(windows);
        if (range is null) return [];
        Era[] eras = [.. asked.Eras.Select(era => Era(era, range)).OfType<Era>()];
        return [.. asked.Countries.Select((country, at) => asked.Ask(country, range) with { Eras = eras, Window = windows?[at] }).Select(question => question with
        {
            Records = named is null ? question.Records : question.Records with { Named = named },
        })];
    }

    // Of records and targets both must be met.
    private HashSet<DesignationId>? Named()
    {
        HashSet<DesignationId>? named = null;
        if (asked.Designations.Count > 0) named = [.. asked.Designations.Select(record => Known("designation", record, needsList: true))];
        if (asked.Targets.Count == 0) return named;
        var members = asked.Targets.Select(record => Known("target", record))
            .SelectMany(record => basis.Linkage!.Linkage.Of(record)?.Members ?? [record]).ToHashSet();
        if (named is null) return members;
        named.IntersectWith(members);
        return named;
    }

    private DesignationId Known(string parameter, DesignationId record, bool needsList = false)
    {
        if (needsList && !asked.Lists.Contains(record.List)) query.Reject(parameter, $"names {Text(record)}, whose list is not among those asked for");
        return Entry(parameter, record) is { } entry ? new(record.List, entry.Id) : record;
    }

    // Of a list of which nothing is known yet, nothing can be said of its records either.
    private CatalogueEntry? Entry(string parameter, DesignationId record)
    {
        if (basis.Find(record.List) is not { } list) return null;
        var entry = NamedRecord.Find(list.Catalogue, record.Value);
        if (entry is null) query.Reject(parameter, $"names {Text(record)}, which its list does not have{(asked.KnownAt is null ? "" : ", as known then")}");
        return entry;
    }

    // Each country has its own: the events of a set that concern it.
    private WindowQuestion[] Windows(AskedWindow window)
    {
        PartialDate[] listed = [.. window.Records.Select(ListedOn).OfType<PartialDate>()];
        DatedEvent[] events = [.. window.Sets.SelectMany(EventsOf)];
        return [.. asked.Countries.Select(country => Window(window, [.. listed, .. events.Where(one => one.Countries.Contains(country)).Select(one => one.Date)]))];
    }

    private WindowQuestion Window(AskedWindow window, PartialDate[] dates)
    {
        Period[] periods = [.. dates.Select(date => Period.Containing(asked.Interval, date)).OfType<Period>()];
        return new(window.From, window.To, [.. window.Dates, .. periods], dates.Length - periods.Length, asked.Today);
    }

    private PartialDate? ListedOn(DesignationId record)
    {
        if (basis.Find(record.List) is null) query.Reject("around", $"names {Text(record)}, of whose list nothing was known");
        return Entry("around", record) is { } entry ? basis.Find(record.List)!.Catalogue.PeriodsOf(entry)[0].From : null;
    }

    // Of the countries asked for: what happened elsewhere is nothing that theirs would stand around.
    private IReadOnlyList<DatedEvent> EventsOf(EventSetId set)
    {
        if (Known("around", set) is not { } known)
        {
            if (basis.Sets.ContainsKey(set)) query.Reject("around", $"names {EventSetId.Prefix}{set}, of which nothing was known");
            return [];
        }

        DatedEvent[] events = [.. known.Events.Where(one => one.Countries.Any(asked.Countries.Contains))];
        if (events.Length == 0) query.Reject("around", $"names {EventSetId.Prefix}{set}, which has no event of {string.Join(", ", asked.Countries)}");
        return events;
    }

    private EventSet? Known(string parameter, EventSetId set)
    {
        if (!basis.Sets.TryGetValue(set, out var known))
            query.Reject(parameter, $"names {EventSetId.Prefix}{set}, which is not there: /api/events lists those that are");
        return known;
    }

    // Of several countries all periods that any needs, so that they can be laid side by side.
    private PeriodRange? RangeOf(WindowQuestion[] windows)
    {
        Period[] around = [.. windows.SelectMany(window => window.Around)];
        if (around.Length == 0)
        {
            // Else its names stood for nothing, which was said already.
            if (windows.Any(window => window.Coarser > 0)) query.Reject("around", $"has no date that says in which {asked.Interval.ToString().ToLowerInvariant()} it lies");
            return null;
        }

        var range = new PeriodRange(around.Min().Plus(windows[0].From), around.Max().Plus(windows[0].To));
        if (QueryPeriods.Holds(range)) return query.Limited("window", range);
        query.Reject("window", $"makes the periods of {range.From} to {range.To}, which no list and no series reaches");
        return null;
    }

    private Era? Era(AskedEra era, PeriodRange range)
    {
        if (PeriodRange.Within(asked.Interval, era.First.First, era.Last.Last)?.And(range) is { } periods) return new(era.Name, periods);
        query.Reject("eras", $"has '{era.Name}', in which no whole {asked.Interval.ToString().ToLowerInvariant()} of {range.From} to {range.To} lies");
        return null;
    }

    private static string Text(DesignationId record) => $"{record.List}:{record.Value}";
}
