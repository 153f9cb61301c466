using System.Globalization;
using CsvHelper;

namespace SanctionsTracker.Recorder;

/// <summary>The annexes of an act of the Official Journal, as a table.</summary>
public static class EuJournal
{
    private static readonly string[] Formats = ["d.M.yyyy", "d MMMM yyyy"];

    private static readonly string[] Columns = ["celex", "annex", "schema", "name", "alias", "startDate", "nationality", "birthDate", "birthPlace", "gender", "position", "passportNumber"];

    /// <summary>The rows, by column, their white space folded, with an <c>id</c> of the act and the row.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string path)
    {
        using var csv = CsvReader.Create(File.OpenRead(path), CsvReaderOptions.Default);
        for (var number = 1; csv.Read(); number++)
        {
            var row = Columns.ToDictionary(column => column, column => Xml.Folded(csv.GetString(column)), StringComparer.Ordinal);
            row["id"] = string.Create(CultureInfo.InvariantCulture, $"{row["celex"]}-{number}");
            yield return row;
        }
    }

    /// <summary>The parts of a column that holds several, parted by semicolons.</summary>
    public static string[] Parts(string column) => column.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The day that a text of the tables names, <c>24.3.2007</c> or <c>18 April 2012</c>, in ISO 8601; null for anything else.</summary>
    public static string? Day(string text) => DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}
