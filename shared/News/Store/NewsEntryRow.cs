using System.Text.Json;
using SanctionsTracker.Storage.Json;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.News.Store;

/// <summary>An entry of an index as a row.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="Key">Its row.</param>
/// <param name="Doubtful">Whether a change of the item was under way when it was written: what holds then, only the item's own row says.</param>
internal sealed record NewsEntryRow(NewsEntry Entry, string Key, bool Doubtful)
{
    public static TableRow ToRow(NewsPartition index, string key, NewsEntry entry, bool doubtful)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal) { ["entry"] = Text(entry) };
        if (doubtful) values["doubtful"] = true;
        return new TableRow(index.Key, key, values);
    }

    public static NewsEntryRow Read(TableRow row) => new(
        JsonSerializer.Deserialize<NewsEntry>(row.Text("entry")!, StoredJson.Options)!, row.Row, row.Flag("doubtful") ?? false);

    /// <summary>Whether two entries say the same.</summary>
    public static bool AreSame(NewsEntry one, NewsEntry other) => string.Equals(Text(one), Text(other), StringComparison.Ordinal);

    private static string Text(NewsEntry entry) => JsonSerializer.Serialize(entry, StoredJson.Options);
}
