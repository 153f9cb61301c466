namespace SanctionsTracker.Indicators.Uploads;

/// <summary>A line of a table.</summary>
/// <param name="Number">Its number in the file, from 1; in JSON that of the object, the names of the columns being line 0.</param>
/// <param name="Cells">Its cells, trimmed. A number of a workbook is written so that it is read again as the same.</param>
public sealed record TableLine(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The cell of a column; empty where the line is shorter.</summary>
    public string At(int column) => column < Cells.Count ? Cells[column] : "";
}
