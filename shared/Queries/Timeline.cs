using System.Runtime.CompilerServices;
using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Queries;

/// <summary>The dated events of a country, from the timeline's rows: one range read.</summary>
public sealed class Timeline(ITableStore tables)
{
    /// <summary>The events whose date may lie in the years asked, in order of date; partial dates stand before the days of their year
    /// or month.</summary>
    /// <param name="country">The country.</param>
    /// <param name="fromYear">The first year.</param>
    /// <param name="toYear">The last year.</param>
    /// <param name="lists">The lists as the reader fixed them; events of others are left out.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<TimelineEvent> ReadAsync(
        CountryCode country,
        int fromYear,
        int toYear,
        IReadOnlyList<CommittedList> lists,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var byId = lists.ToDictionary(list => list.Catalogue.List);
        var range = new RowRange($"{fromYear:0000}", $"{toYear + 1:0000}");
        TimelineRow? open = null;
        await foreach (var stored in tables.QueryAsync(TableNames.Timeline, country.Value, range, cancellationToken))
        {
            var row = TimelineRow.Read(stored);
            if (!byId.TryGetValue(row.Id.List, out var list) || !list.Shows(row.Commit)) continue;
            if (open is not null && !IsSameEvent(open, row) && Told(open, byId) is { } told) yield return told;
            // The rows of one event stand together, in order of commits: the last that shows decides.
            open = row;
        }

        if (open is not null && Told(open, byId) is { } last) yield return last;
    }

    private static bool IsSameEvent(TimelineRow one, TimelineRow other) => one.Id == other.Id && one.Event.IsSameEventAs(other.Event);

    private static TimelineEvent? Told(TimelineRow row, Dictionary<ListId, CommittedList> lists)
    {
        if (row.Closes || lists[row.Id.List].Catalogue.Find(row.Id.Value) is not { } entry) return null;
        return PartialDate.TryParse(row.Event.Date, out var date)
            ? new(row.Event.Country, row.Event.Kind, date, row.Evidence!, row.Id, entry)
            : throw new InvalidDataException($"The timeline has a row of the date '{row.Event.Date}'.");
    }
}
