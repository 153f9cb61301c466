using CsvHelper;

namespace SanctionsTracker.Recorder;

/// <summary>The annexes of an act of the Official Journal, as a table.</summary>
public static class EuJournal
{
    private static readonly string[] Columns = ["celex", "recordId", "schema", "name", "alias", "startDate", "nationality", "birthDate"];

    /// <summary>The rows, by column, their white space folded.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string path)
    {
        using var csv = CsvReader.Create(File.OpenRead(path), CsvReaderOptions.Default);
        while (csv.Read()) yield return Columns.ToDictionary(column => column, column => Xml.Folded(csv.GetString(column)), StringComparer.Ordinal);
    }
}
