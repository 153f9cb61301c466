using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
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
        var named = Named();
        var window = asked.Window is { } around ? Window(around) : null;
        var range = window is null ? asked.Range : RangeOf(window);
        if (range is null) return [];
        Era[] eras = [.. asked.Eras.Select(era => Era(era, range)).OfType<Era>()];
        return [.. asked.Countries.Select(country => asked.Ask(country, range)).Select(question => question with
        {
            Records = question.Records with { Named = named },
            Eras = eras,
            Window = window,
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

    private WindowQuestion Window(AskedWindow window)
    {
        PartialDate[] listed = [.. window.Records.Select(ListedOn).OfType<PartialDate>()];
        Period[] periods = [.. listed.Select(date => Period.Containing(asked.Interval, date)).OfType<Period>()];
        return new(window.From, window.To, [.. window.Dates, .. periods], listed.Length - periods.Length, asked.Today);
    }

    private PartialDate? ListedOn(DesignationId record)
    {
        if (basis.Find(record.List) is null) query.Reject("around", $"names {Text(record)}, of whose list nothing was known");
        return Entry("around", record) is { } entry ? basis.Find(record.List)!.Catalogue.PeriodsOf(entry)[0].From : null;
    }

    private PeriodRange? RangeOf(WindowQuestion window)
    {
        if (window.Around.Count == 0)
        {
            query.Reject("around", $"has no date that says in which {asked.Interval.ToString().ToLowerInvariant()} it lies");
            return null;
        }

        var range = new PeriodRange(window.Around.Min().Plus(window.From), window.Around.Max().Plus(window.To));
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
