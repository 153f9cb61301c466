using System.Text.Unicode;
using CsvHelper;

namespace SanctionsTracker.Indicators.Uploads;

/// <summary>Reads a table of comma-separated values.</summary>
/// <remarks>RFC 4180: https://www.rfc-editor.org/rfc/rfc4180</remarks>
internal static class CsvTableReader
{
    private static CsvReaderOptions Options => CsvReaderOptions.Default with
    {
        // A semicolon would be a guess: in files that have one the comma is often the decimal point.
        Separator = ',',
        HasHeader = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <exception cref="UnreadableUploadException">It is no such table.</exception>
    public static UploadedTable Read(byte[] content)
    {
        if (!Utf8.IsValid(content)) throw new UnreadableUploadException("The table is not in UTF-8.");
        try
        {
            using var csv = CsvReader.Create(content, Options);
            var lines = new List<TableLine>();
            while (csv.Read())
            {
                var cells = Enumerable.Range(0, csv.FieldCount).Select(column => csv.GetString(column).Trim()).ToArray();
                if (cells.Any(cell => cell.Length > 0)) lines.Add(new TableLine((int)csv.LineNumber, cells));
            }

            return new UploadedTable(lines);
        }
        catch (CsvFormatException broken)
        {
            throw new UnreadableUploadException($"The table is no CSV: {broken.Message}", broken);
        }
    }
}
