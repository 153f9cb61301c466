using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Lists;

/// <summary>A row of table <c>timeline</c>: an event that a commit added, or one of an earlier commit that it closes.</summary>
/// <param name="Event">The event; its commit is the one that added it.</param>
/// <param name="Id">The record.</param>
/// <param name="Commit">The commit that wrote the row.</param>
/// <param name="Closes">Whether the row closes the event.</param>
/// <param name="Evidence">How the event's date is known; null on a closing row.</param>
public sealed record TimelineRow(TimelineMark Event, DesignationId Id, int Commit, bool Closes, string? Evidence)
{
    public TableRow ToRow()
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        if (Closes) values["closes"] = (long)Event.Commit;
        if (Evidence is not null) values["evidence"] = Evidence;
        return new TableRow(Event.Country.Value, ListKeys.TimelineEvent(Id.List, Id.Value, Event, Commit, Closes), values);
    }

    public static TimelineRow Read(TableRow row)
    {
        var parts = TableKey.Split(row.Row);
        var commit = int.Parse(parts[4], CultureInfo.InvariantCulture);
        var closes = parts[5] == "-";
        var mark = new TimelineMark(
            new CountryCode(row.Partition),
            Enum.Parse<TimelineKind>(parts[1], ignoreCase: true),
            parts[0],
            closes ? (int)row.Number("closes")!.Value : commit);
        return new TimelineRow(
            mark, new DesignationId(new ListId(parts[2]), parts[3]), commit, closes, row.Text("evidence"));
    }
}
