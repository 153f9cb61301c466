using System.Text.Json;
using SanctionsTracker.Designations;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Storage.Lists;

/// <summary>A change as a row of table <c>changes</c>.</summary>
public static class ChangeRow
{
    public static TableRow ToRow(JournalEntry entry)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal) { ["recorded_at"] = entry.RecordedAt };
        RowPayload.Place(values, RowPayload.Compress(JsonSerializer.SerializeToUtf8Bytes(entry.Change, StoredJson.Options)));
        return new TableRow(entry.Change.Id.List.Value, ListKeys.Change(entry.Commit, entry.Sequence), values);
    }

    public static JournalEntry Read(TableRow row) => new(
        int.Parse(row.Row.AsSpan(0, 8), provider: null),
        int.Parse(row.Row.AsSpan(9), provider: null),
        row.Time("recorded_at")!.Value,
        JsonSerializer.Deserialize<ListChange>(RowPayload.Read(row)!, StoredJson.Options)!);
}
