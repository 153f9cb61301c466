using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Lineup;
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

    /// <summary>What is asked; null where that cannot be told, and the query then has a problem.</summary>
    /// <param name="query">The parameters.</param>
    /// <param name="country">The country in the path.</param>
    /// <param name="lists">The lists that there are.</param>
    /// <param name="now">The line-up goes up to the period of this time unless <c>to</c> says otherwise.</param>
    public static LineupQuestion? LineupQuestion(this Query query, string country, IReadOnlyList<ListId> lists, DateTimeOffset now)
    {
        var code = query.CountryInPath(country);
        var range = query.Range(DateOnly.FromDateTime(now.UtcDateTime));
        var asked = query.ListsOfIssuer(lists);
        var indicators = query.Indicators();
        var events = query.AnyOf<LineupEvents>("events");
        var eventsPerPeriod = query.WholeNumber("events_per_period", 0, MaximumEventsPerPeriod);
        var (asOf, knownAt) = (query.Day("as_of"), query.Time("known_at"));
        var count = query.OneOf<LineupUnit>("count");
        if (code is not { } known || range is null) return null;
        return new(known, range, asked)
        {
            Indicators = indicators.Count == 0 ? null : indicators,
            Kinds = events.Count == 0 ? Enum.GetValues<TimelineKind>() : [.. events.Select(KindOf)],
            EventsPerPeriod = eventsPerPeriod ?? DefaultEventsPerPeriod,
            AsOf = asOf,
            KnownAt = knownAt,
            Count = count ?? LineupUnit.Entries,
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
    public static PeriodRange? Range(this Query query, DateOnly today)
    {
        var interval = query.OneOf<Interval>("interval") ?? Interval.Year;
        var from = Period.Containing(interval, query.Span("from")?.First ?? new DateOnly(DefaultFirstYear, 1, 1));
        var to = Period.Containing(interval, query.Span("to")?.Last ?? today);
        if (to.Since(from) < 0)
        {
            query.Reject("from", $"must not lie after 'to': {from} does after {to}");
            return null;
        }

        var range = new PeriodRange(from, to);
        if (range.Count <= MaximumPeriods) return range;
        query.Reject("interval", string.Create(
            CultureInfo.InvariantCulture, $"makes {range.Count} periods of {from} to {to}, and at most {MaximumPeriods} are answered at once"));
        return null;
    }

    private static TimelineKind KindOf(LineupEvents events) => events switch
    {
        LineupEvents.Designations => TimelineKind.Designation,
        _ => TimelineKind.Removal,
    };
}
