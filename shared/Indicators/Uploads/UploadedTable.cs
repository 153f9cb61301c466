namespace SanctionsTracker.Indicators.Uploads;

/// <summary>A table as it was handed in, whatever its format: text, line by line. A line without any text is not among them.</summary>
/// <param name="Lines">The lines, the names of the columns included.</param>
public sealed record UploadedTable(IReadOnlyList<TableLine> Lines);
