namespace SanctionsTracker.Indicators.Uploads;

/// <summary>Finds a series in a table and reads it strictly: every row becomes a value or a <see cref="BadRow"/>. Pure.</summary>
public static class SeriesInTable
{
    private const int LabelsNamed = 40;
    private const int LabelLength = 40;

    /// <exception cref="UnreadableUploadException">The table has no such columns, or no such row.</exception>
    public static UploadedSeries Read(UploadedTable table, SeriesLayout layout)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(layout);
        return layout.Row is { } row ? Across(table, row, layout) : Down(table, layout);
    }

    private static UploadedSeries Down(UploadedTable table, SeriesLayout layout)
    {
        if (table.Lines.Count == 0) throw new UnreadableUploadException("The table is empty.");
        var header = table.Lines[0];
        var (period, value) = (ColumnOf(header, layout.PeriodColumn), ColumnOf(header, layout.ValueColumn));
        if (header.Cells.Count > 2 && !layout.ColumnsChosen)
            throw new UnreadableUploadException(
                $"The first line must be 'period,value', not '{string.Join(',', header.Cells)}'. Parameter 'columns' chooses among others: columns=period:Year,value:Growth.");

        var rows = new SeriesRows(layout);
        foreach (var line in table.Lines.Skip(1))
        {
            if (line.Cells.Count > header.Cells.Count)
                rows.Reject(line.Number, column: null, $"It has {line.Cells.Count} cells, and the first line {header.Cells.Count}.");
            else
                rows.Add(line.Number, line.At(period), line.At(value), header.At(period), header.At(value));
        }

        return rows.Read();
    }

    private static int ColumnOf(TableLine header, string name) =>
        IndexOf(header, name) is var column and >= 0 ? column : throw new UnreadableUploadException(
            $"The first line must name a column '{name}'. It names: {string.Join(", ", header.Cells)}.");

    private static UploadedSeries Across(UploadedTable table, string name, SeriesLayout layout)
    {
        var at = table.Lines.ToList().FindIndex(line => IndexOf(line, name) >= 0);
        if (at < 0) throw new UnreadableUploadException($"No row has a cell '{name}'. {Labels(table)}");
        var line = table.Lines[at];
        // The line above with the most: amounts such as 2258 and 2745 in other rows look like years too.
        if (table.Lines.Take(at).MaxBy(above => PeriodsOf(above).Count) is not { } header || PeriodsOf(header).Count < 2)
            throw new UnreadableUploadException($"No line above '{name}' (line {line.Number}) holds periods such as 2011 and 2012.");

        var rows = new SeriesRows(layout);
        foreach (var column in PeriodsOf(header)) rows.Add(line.Number, header.At(column), line.At(column), header.At(column), header.At(column));
        return rows.Read();
    }

    private static List<int> PeriodsOf(TableLine line) =>
        [.. Enumerable.Range(0, line.Cells.Count).Where(column => IndicatorPeriod.Parse(line.At(column)) is not null)];

    private static int IndexOf(TableLine line, string name) =>
        line.Cells.ToList().FindIndex(cell => string.Equals(cell, name.Trim(), StringComparison.OrdinalIgnoreCase));

    private static string Labels(UploadedTable table)
    {
        var labels = table.Lines.Select(line => line.Cells.FirstOrDefault(cell => cell.Length > 0)!)
            .Where(label => label.Length <= LabelLength && IndicatorPeriod.Parse(label) is null)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return $"Rows begin with: {string.Join(", ", labels.Take(LabelsNamed))}{(labels.Length > LabelsNamed ? "…" : "")}.";
    }
}
