using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Queries;

namespace SanctionsTracker.Tests.Targets;

/// <summary>A committed list of one record, <c>1</c>, which was listed from one day to another: <c>2006-12-23 2016-01-16</c>, or
/// <c>2006-12-23</c> where it still is. A day in brackets is that of a snapshot, with no listing date of the publisher's.</summary>
internal static class TargetLists
{
    private static readonly DateOnly First = new(2001, 1, 1);
    private static readonly DateOnly Newest = new(2020, 1, 1);

    public static CommittedList Of(string list, string country, params string[] periods)
    {
        var days = new SortedSet<DateOnly> { First, Newest };
        var parts = periods.Select(period => period.Split(' ')).ToArray();
        foreach (var part in parts) days.UnionWith(part.SelectMany(Days));
        var dates = SnapshotDates.Of(days.Select(day => new SnapshotDate(day, "generated")));
        var entry = new CatalogueEntry
        {
            Id = "1",
            Name = $"One of {list}",
            Type = TargetType.Person,
            Countries = [new CountryCode(country)],
            Version = 1,
            Hash = "",
            Sightings = [.. parts.Select(part => SightingOf(part, dates))],
        };
        return new(new Catalogue(new ListId(list), 1, dates, [entry]), DateTimeOffset.UnixEpoch, []);
    }

    private static Sighting SightingOf(string[] period, SnapshotDates dates)
    {
        PartialDate? listed = period[0].StartsWith('(') ? null : PartialDate.TryParse(period[0], out var date) ? date : throw new FormatException(period[0]);
        DateOnly? last = period.Length > 1 ? dates.Before(Day(period[1]))!.Value.Date : null;
        return new(listed?.LastDay ?? Day(period[0]), last, "", 1, listed);
    }

    private static IEnumerable<DateOnly> Days(string text) =>
        PartialDate.TryParse(text, out var date) && date.Precision != DatePrecision.Day ? [date.LastDay] : [Day(text)];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text.Trim('(', ')'), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
