namespace SanctionsTracker.Indicators.Uploads;

/// <summary>A row that was handed in and cannot be used.</summary>
/// <param name="Line">Its line in the file, from 1; in JSON the number of the object.</param>
/// <param name="Column">The column in which the fault lies, by its name; null where it is the row as a whole.</param>
/// <param name="Reason">What is wrong, in one sentence.</param>
public sealed record BadRow(int Line, string? Column, string Reason);
