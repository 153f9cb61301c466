namespace SanctionsTracker.Extraction;

/// <summary>The tables that come with the program, and the owner's of the same names.</summary>
/// <param name="folder">The owner's folder; null for none.</param>
internal sealed class ExtractionTables(string? folder)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, string[]>> _keyed = new(StringComparer.Ordinal);

    /// <summary>The rows by their first column: of one key, the owner's.</summary>
    public IReadOnlyDictionary<string, string[]> Keyed(string table, int columns)
    {
        if (_keyed.TryGetValue(table, out var known)) return known;
        var rows = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in Rows(table, columns)) rows[row[0]] = row;
        return _keyed[table] = rows;
    }

    /// <summary>All rows in order, ours first. Lines that begin with <c>#</c> are remarks; columns that are left out at the end are empty.</summary>
    /// <exception cref="InvalidSettingException">A row has more columns, or the folder is not there.</exception>
    public IEnumerable<string[]> Rows(string table, int columns) => Lines(table).Select(line => Row(table, line, columns));

    private IEnumerable<string> Lines(string table)
    {
        using (var ours = new StreamReader(typeof(ExtractionTables).Assembly.GetManifestResourceStream($"SanctionsTracker.Extraction.{table}")!))
        {
            while (ours.ReadLine() is { } line)
            {
                if (IsRow(line)) yield return line;
            }
        }

        if (string.IsNullOrEmpty(folder)) yield break;
        if (!Directory.Exists(folder)) throw new InvalidSettingException($"There is no folder '{folder}' (Extraction:Folder).");
        var path = Path.Combine(folder, table);
        if (!File.Exists(path)) yield break;
        foreach (var line in File.ReadLines(path).Where(IsRow)) yield return line;
    }

    private static bool IsRow(string line) => line.Length > 0 && line[0] != '#';

    private static string[] Row(string table, string line, int columns)
    {
        var cells = line.Split('\t');
        if (cells.Length > columns || cells[0].Length == 0) throw new InvalidSettingException($"{table} has a row that is not of {columns} columns: {line}");
        Array.Resize(ref cells, columns);
        return Array.ConvertAll(cells, cell => cell?.Trim() ?? "");
    }
}
