using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Associations;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>The parameters of an association.</summary>
internal static class QueryAssociations
{
    private const string Between = "..";

    /// <summary>What is asked; null where that cannot be told, and the query then has a problem.</summary>
    /// <param name="query">The parameters.</param>
    /// <param name="country">The country in the path.</param>
    /// <param name="lists">The lists that there are.</param>
    /// <param name="topics">The topics that there are.</param>
    /// <param name="now">The periods go up to that of this time unless <c>to</c> says otherwise.</param>
    public static AssociationRequest? AssociationRequest(
        this Query query, string country, IReadOnlyList<ListId> lists, TopicTaxonomy topics, DateTimeOffset now)
    {
        var code = query.CountryInPath(country);
        var range = query.Range(DateOnly.FromDateTime(now.UtcDateTime));
        var asked = query.ListsOfIssuer(lists);
        var (indicator, events) = (query.Indicator(), Events(query));
        var news = query.News(events == AssociationEvents.News, topics);
        var (transform, lags) = (query.OneOf<Transform>("transform"), Lags(query, range));
        var (asOf, knownAt, count) = (query.Day("as_of"), query.Time("known_at"), query.OneOf<LineupUnit>("count"));
        if (code is not { } known || range is null || indicator is not { } series) return null;
        var lineup = new LineupQuestion(known, range, events.Kind is null ? [] : asked)
        {
            Indicators = [series],
            Kinds = events.Kind is { } kind ? [kind] : [],
            Sets = events.Set is { } set ? [set] : [],
            News = news,
            EventsPerPeriod = 0,
            AsOf = asOf,
            KnownAt = knownAt,
            Count = count ?? LineupUnit.Entries,
        };
        return new(lineup, series, events, transform ?? Transform.None, lags);
    }

    private static AssociationEvents Events(Query query)
    {
        switch (query.Text("events"))
        {
            case null or "designations":
                break;
            case "removals":
                return AssociationEvents.Removals;
            case var text when QueryLineupEvents.IsSet(text):
                if (query.EventSet("events", text) is { } set) return AssociationEvents.Of(set);
                break;
            case "news":
                return AssociationEvents.News;
            case var other:
                query.Reject("events", $"must be designations, removals, news or an own set (set:iran-maritime), not '{other}'");
                break;
        }

        return AssociationEvents.Designations;
    }

    // 3 means −3..3.
    private static LagRange Lags(Query query, PeriodRange? range)
    {
        if (query.Text("lags") is not { } text) return LagRange.Default;
        if (Read(text) is not { } lags)
        {
            query.Reject("lags", string.Create(
                CultureInfo.InvariantCulture, $"must be a whole number from 0 to {LagRange.Largest}, or a range of them such as -3..3, not '{text}'"));
            return default;
        }

        var reach = Math.Max(Math.Abs(lags.First), Math.Abs(lags.Last));
        if (reach >= range?.Count)
            query.Reject("lags", string.Create(CultureInfo.InvariantCulture, $"reaches over {reach} periods, and {range.Count} are asked for"));
        return lags;
    }

    private static LagRange? Read(string text)
    {
        if (text.Split(Between) is not [var first, .. var rest] || rest.Length > 1) return null;
        if (Whole(first) is not { } from) return null;
        if (rest is []) return from < 0 ? null : LagRange.Around(from);
        return Whole(rest[0]) is { } to && from <= to ? new(from, to) : null;
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is >= -LagRange.Largest and <= LagRange.Largest
            ? number
            : null;
}
