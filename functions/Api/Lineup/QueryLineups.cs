using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Lineup;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>The parameters of a line-up.</summary>
internal static class QueryLineups
{
    // Sanctions and world economics have been intertwined ever since; earlier years can be asked for.
    private const int DefaultFirstYear = 1980;
    private const int MaximumPeriods = 1000;
    private const int MaximumEventsPerPeriod = 500;
    private const int DefaultEventsPerPeriod = 20;

    /// <summary>What is asked. Where it cannot be told the query has a problem.</summary>
    /// <param name="query">The parameters.</param>
    /// <param name="countries">The countries in the path.</param>
    /// <param name="lists">The lists that there are.</param>
    /// <param name="topics">The topics that there are.</param>
    /// <param name="now">The line-up goes up to the period of this time unless <c>to</c> says otherwise.</param>
    public static AskedLineup AskedLineup(
        this Query query, string countries, IReadOnlyList<ListId> lists, TopicTaxonomy topics, DateTimeOffset now)
    {
        var interval = query.OneOf<Interval>("interval") ?? Interval.Year;
        var window = query.Window(interval, lists);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var range = window is null ? Range(query, interval, today) : RangeOfWindow(query);
        var asked = query.ListsOfIssuer(lists);
        var events = query.LineupEvents(topics);
        var (knownAt, count) = (query.Time("known_at"), query.OneOf<LineupUnit>("count") ?? LineupUnit.Entries);
        return new(query.CountriesInPath(countries), interval, range, Period.Containing(interval, today))
        {
            Ask = Template(query, asked, events, knownAt, count),
            Sets = events.Sets,
            Lists = asked,
            KnownAt = knownAt,
            Count = count,
            Designations = query.Records("designation", lists),
            Targets = query.Records("target", lists),
            Eras = query.Eras(),
            Window = window,
        };
    }

    /// <summary>The asked lists of the asked issuer.</summary>
    public static IReadOnlyList<ListId> ListsOfIssuer(this Query query, IReadOnlyList<ListId> known)
    {
        var lists = query.Lists(known);
        if (query.OneOf<ListIssuer>("issuer") is not { } issuer) return lists;
        ListId[] kept = [.. lists.Where(list => ListIssuers.Of(list) == issuer)];
        if (kept.Length == 0) query.Reject("issuer", $"leaves none of {string.Join(", ", lists)}");
        return kept;
    }

    /// <summary>The asked periods; null where they cannot be told.</summary>
    public static PeriodRange? Range(this Query query, DateOnly today) =>
        Range(query, query.OneOf<Interval>("interval") ?? Interval.Year, today);

    /// <summary>Notes where there are too many periods to answer at once.</summary>
    public static PeriodRange? Limited(this Query query, string name, PeriodRange range)
    {
        if (range.Count <= MaximumPeriods) return range;
        query.Reject(name, string.Create(
            CultureInfo.InvariantCulture,
            $"makes {range.Count} periods of {range.From} to {range.To}, and at most {MaximumPeriods} are answered at once"));
        return null;
    }

    private static Func<CountryCode, PeriodRange, LineupQuestion> Template(
        Query query, IReadOnlyList<ListId> lists, LineupEvents events, DateTimeOffset? knownAt, LineupUnit count)
    {
        var (indicators, forecasts) = (query.Indicators(), query.OneOf<ForecastValues>("forecasts") == ForecastValues.Include);
        var eventsPerPeriod = query.WholeNumber("events_per_period", 0, MaximumEventsPerPeriod) ?? DefaultEventsPerPeriod;
        var (asOf, mode) = (query.Day("as_of"), query.OneOf<LineupMode>("mode") ?? LineupMode.Period);
        var (types, programmes) = (query.AnyOf<TargetType>("type"), query.Repeated("program"));
        var records = types.Count + programmes.Count == 0
            ? LineupRecords.All
            : new() { Filter = new DesignationFilter { Types = types, Programmes = programmes } };
        return (country, range) => new(country, range, lists)
        {
            Indicators = indicators.Count == 0 ? null : indicators,
            Forecasts = forecasts,
            Kinds = events.Kinds,
            Sets = events.Sets,
            News = events.News,
            EventsPerPeriod = eventsPerPeriod,
            AsOf = asOf,
            KnownAt = knownAt,
            Count = count,
            Mode = mode,
            Records = records,
        };
    }

    // What it is, is found with its dates.
    private static PeriodRange? RangeOfWindow(Query query)
    {
        var (from, to) = (query.Span("from"), query.Span("to"));
        if (from is not null || to is not null) query.Reject("window", "says which periods are answered: leave out 'from' and 'to'");
        return null;
    }

    private static PeriodRange? Range(Query query, Interval interval, DateOnly today)
    {
        var from = Period.Containing(interval, query.Span("from")?.First ?? new DateOnly(DefaultFirstYear, 1, 1));
        var to = Period.Containing(interval, query.Span("to")?.Last ?? today);
        if (to.Since(from) >= 0) return query.Limited("interval", new(from, to));
        query.Reject("from", $"must not lie after 'to': {from} does after {to}");
        return null;
    }
}
