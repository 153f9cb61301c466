using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Events;
using SanctionsTracker.Functions.Api.Queries;
using SanctionsTracker.Lineup;

namespace SanctionsTracker.Functions.Api.Lineup;

/// <summary>Windows before and after dates: <c>window=-3..3&amp;around=2012-07,ofac-sdn:12945</c>.</summary>
internal static class QueryWindows
{
    private const string Offsets = "window";
    private const string Dates = "around";
    private const int Furthest = 120;
    private const int MaximumDates = 100;

    /// <param name="query">The parameters.</param>
    /// <param name="interval">The length of the periods: a date must say in which it lies.</param>
    /// <param name="lists">The lists that there are.</param>
    public static AskedWindow? Window(this Query query, Interval interval, IReadOnlyList<ListId> lists)
    {
        var (offsets, around) = (query.Text(Offsets), query.Texts(Dates));
        if (offsets is null && around.Count == 0) return null;
        if (offsets is null) query.Reject(Dates, $"needs '{Offsets}', such as {Offsets}=-3..3");
        if (around.Count == 0) query.Reject(Offsets, $"needs '{Dates}': a date (2012-07), a record (ofac-sdn:12945) or an own set of events (set:iran-maritime)");
        if (around.Count > MaximumDates) query.Reject(Dates, $"may name {MaximumDates} at most");

        var (sets, others) = (around.Where(QueryLineupEvents.IsSet), around.Where(text => !QueryLineupEvents.IsSet(text)));
        var (records, dates) = (others.Where(IsRecord), others.Where(text => !IsRecord(text)));
        AskedWindow asked = new(
            From: 0,
            To: 0,
            [.. dates.Select(text => DateOf(query, interval, text)).OfType<Period>()],
            [.. records.Select(text => query.Record(Dates, text, lists)).OfType<DesignationId>()],
            [.. sets.Select(text => query.EventSet(Dates, text)).OfType<EventSetId>()]);
        return offsets is null ? null : Within(query, offsets) is var (from, to) ? asked with { From = from, To = to } : null;
    }

    private static bool IsRecord(string text) => text.Contains(':', StringComparison.Ordinal);

    private static Period? DateOf(Query query, Interval interval, string text)
    {
        if (QueryPeriods.Read(text) is not { } span)
        {
            query.Reject(Dates, $"must be a year, quarter, month or day (2012, 2012-Q3, 2012-07 or 2012-07-01), a record (ofac-sdn:12945) or an own set of events (set:iran-maritime), not '{text}'");
            return null;
        }

        var period = Period.Containing(interval, span.First);
        if (period == Period.Containing(interval, span.Last)) return period;
        query.Reject(Dates, $"has '{text}', which does not say in which {interval.ToString().ToLowerInvariant()} it lies");
        return null;
    }

    private static (int From, int To)? Within(Query query, string text)
    {
        if (OffsetsOf(text) is ( >= -Furthest, <= Furthest) and var (from, to) && from <= to) return (from, to);
        query.Reject(Offsets, string.Create(
            CultureInfo.InvariantCulture, $"must be two offsets of -{Furthest} to {Furthest} in order (-3..3), or one number for both sides (3), not '{text}'"));
        return null;
    }

    private static (int From, int To)? OffsetsOf(string text) => text.Split("..") switch
    {
        [var both] when Number(both) is >= 0 and var number => (-number, number),
        [var first, var last] when Number(first) is { } from && Number(last) is { } to => (from, to),
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
