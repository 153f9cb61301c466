using System.Globalization;
using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Events;

/// <summary>The rows of table <c>events</c>, all in partition <c>set</c>: a row <c>now!id</c> for each set, which moves by ETag, and a row
/// <c>was!id!number</c> for each of its versions, written once in the same batch.</summary>
internal static class EventSetRows
{
    public const string Partition = "set";

    /// <summary>The sets after <paramref name="last"/>, or all.</summary>
    public static RowRange SetsAfter(EventSetId? last)
    {
        var all = RowRange.StartingWith(Current(""));
        return last is { } id ? all with { From = RowRange.After(Current(id)).From } : all;
    }

    public static string Current(EventSetId id) => Current(id.Value);

    /// <summary>Every version of a set, in order.</summary>
    public static RowRange VersionsOf(EventSetId id) => RowRange.StartingWith(TableKey.Join("was", id.Value, ""));

    public static TableRow CurrentOf(EventSetFacts facts) => new(Partition, Current(facts.Id), ValuesOf(facts));

    public static TableRow VersionOf(EventSetFacts facts) =>
        new(Partition, TableKey.Join("was", facts.Id.Value, facts.Version.ToString("D8", CultureInfo.InvariantCulture)), ValuesOf(facts));

    public static EventSetFacts FactsOf(TableRow row) =>
        new(IdOf(row.Text("id")), (int)row.Number("version")!.Value, row.Time("changed_at")!.Value)
        {
            Name = row.Text("name")!,
            Source = row.Text("source"),
            ContentSha256 = row.Text("content")!,
            UploadSha256 = row.Text("upload")!,
            Count = (int)row.Number("count")!.Value,
            First = DateOf(row.Text("first")),
            Last = DateOf(row.Text("last")),
            Countries = [.. row.Text("countries")!.Split(' ').Select(code => new CountryCode(code))],
            Deleted = row.Flag("deleted") ?? false,
            RowETag = row.ETag,
        };

    private static string Current(string id) => TableKey.Join("now", id);

    private static Dictionary<string, object> ValuesOf(EventSetFacts facts)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["id"] = facts.Id.Value,
            ["version"] = (long)facts.Version,
            ["changed_at"] = facts.ChangedAt,
            ["name"] = facts.Name,
            ["content"] = facts.ContentSha256,
            ["upload"] = facts.UploadSha256,
            ["count"] = (long)facts.Count,
            ["first"] = facts.First.Value,
            ["last"] = facts.Last.Value,
            ["countries"] = string.Join(' ', facts.Countries),
        };
        if (facts.Source is { } source) values["source"] = source;
        if (facts.Deleted) values["deleted"] = true;
        return values;
    }

    private static EventSetId IdOf(string? text) =>
        EventSetId.TryParse(text, out var id) ? id : throw new InvalidDataException($"'{text}' is no id of a set of events.");

    private static PartialDate DateOf(string? text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new InvalidDataException($"A set of events has the date '{text}'.");
}
