namespace SanctionsTracker.Recorder;

/// <summary>The sample of Iran's economy: a row a year, a column for each publisher's series. No cell of it is quoted.</summary>
public sealed class EconomyTable
{
    private readonly string[] _columns;
    private readonly string[][] _rows;

    private EconomyTable(string[] columns, string[][] rows) => (_columns, _rows) = (columns, rows);

    public static EconomyTable Read(string sample)
    {
        var lines = File.ReadLines(sample).Select(line => line.Split(',')).ToArray();
        return new(lines[0], lines[1..]);
    }

    /// <summary>The years of the sample with the figure of a column, digit for digit; empty where the year has none.</summary>
    public IEnumerable<(string Year, string Figure)> Column(string name)
    {
        var column = Array.IndexOf(_columns, name);
        return _rows.Select(row => (row[0], row[column]));
    }
}
