using System.Text.Json;
using CsvHelper;

namespace SanctionsTracker.Functions.Api.Answers;

/// <summary>Writes objects as a table: a header, then a row each, in UTF-8. Which columns there are, <see cref="CsvCells"/> says.</summary>
internal static class CsvTable
{
    public static byte[] Write(IReadOnlyList<JsonElement> items)
    {
        // Which columns there would be, only rows tell; the writer refuses a header without any.
        if (items.Count == 0) return [];
        var rows = items.Select(CsvCells.Of).ToArray();
        // Keys of objects differ from row to row (indicators, lists): a column for each that any row has.
        var names = rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).ToArray();
        // What is an empty list, or null, in one row and has members in another needs only the members' columns.
        var columns = names.Where(name => !names.Any(other => other.StartsWith($"{name}.", StringComparison.Ordinal))).ToArray();
        using var table = new MemoryStream();
        using (var writer = CsvWriter.Create(table, Options, leaveOpen: true))
        {
            writer.WriteRecord(columns);
            foreach (var row in rows) writer.WriteRecord([.. columns.Select(column => row.GetValueOrDefault(column) ?? "")]);
        }

        return table.ToArray();
    }

    private static CsvWriterOptions Options => CsvWriterOptions.Default with
    {
        // RFC 4180.
        NewLine = "\r\n",
        // Texts are guarded where they are told from numbers, in CsvCells: here a negative number would look like a formula.
        Injection = CsvInjection.None,
    };
}
