using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace SanctionsTracker.Indicators.Uploads;

/// <summary>Reads a sheet of a workbook, as saved: formulas are not computed again.</summary>
internal static class WorkbookTableReader
{
    // A workbook is compressed, so few bytes can be many cells.
    private const long UnpackedBytes = 64 * 1024 * 1024;
    private const int Rows = 20_000;
    private const int Columns = 2_000;

    // The library names code page 1252 for older formats, which we do not read, and fails where the platform does not know it.
    static WorkbookTableReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="content">The workbook.</param>
    /// <param name="sheet">The name of the sheet, whatever its case; null for the first.</param>
    /// <exception cref="UnreadableUploadException">It is no workbook, or has no such sheet.</exception>
    public static UploadedTable Read(byte[] content, string? sheet)
    {
        try
        {
            CheckSize(content);
            using var workbook = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content));
            GoTo(workbook, sheet);
            return new UploadedTable([.. Lines(workbook)]);
        }
        catch (Exception broken) when (broken is ExcelReaderException or InvalidDataException or System.Xml.XmlException)
        {
            throw new UnreadableUploadException($"The file is no workbook of Office Open XML (.xlsx): {broken.Message}", broken);
        }
    }

    private static void CheckSize(byte[] content)
    {
        using var parts = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        if (parts.Entries.Sum(part => part.Length) > UnpackedBytes)
            throw new UnreadableUploadException($"The workbook holds more than {UnpackedBytes / 1024 / 1024} MiB once it is unpacked.");
    }

    private static void GoTo(IExcelDataReader workbook, string? sheet)
    {
        var names = new List<string>();
        do
        {
            if (sheet is null || string.Equals(workbook.Name.Trim(), sheet, StringComparison.OrdinalIgnoreCase)) return;
            names.Add(workbook.Name);
        }
        while (workbook.NextResult());

        throw new UnreadableUploadException($"The workbook has no sheet '{sheet}'. It has: {string.Join(", ", names)}.");
    }

    private static IEnumerable<TableLine> Lines(IExcelDataReader sheet)
    {
        for (var number = 1; sheet.Read(); number++)
        {
            if (number > Rows || sheet.FieldCount > Columns)
                throw new UnreadableUploadException($"The sheet is larger than {Rows:N0} rows of {Columns:N0} columns.");
            string[] cells = [.. Enumerable.Range(0, sheet.FieldCount).Select(column => TextOf(sheet.GetValue(column)))];
            if (cells.Any(cell => cell.Length > 0)) yield return new TableLine(number, cells);
        }
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString()!.Trim(),
    };
}
