namespace SanctionsTracker.Indicators.Uploads;

/// <summary>A series as read from a table.</summary>
/// <param name="Values">By period; null where it is missing.</param>
/// <param name="BadRows">What could not be read, in the order of the table.</param>
public sealed record UploadedSeries(IReadOnlyDictionary<IndicatorPeriod, double?> Values, IReadOnlyList<BadRow> BadRows)
{
    /// <summary>How many rows, or cells of a row, held a period.</summary>
    public int Rows => Values.Count + BadRows.Count;
}
