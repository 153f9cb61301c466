namespace SanctionsTracker.Indicators.Uploads;

/// <summary>The rows of one series as they are read: a period comes once, and all are of one length.</summary>
internal sealed class SeriesRows(SeriesLayout layout)
{
    private readonly Dictionary<IndicatorPeriod, double?> _values = [];
    private readonly Dictionary<IndicatorPeriod, int> _lines = [];
    private readonly List<BadRow> _bad = [];
    private readonly ValueText _text = new(layout);

    public UploadedSeries Read() => new(_values, _bad);

    public void Reject(int line, string? column, string reason) => _bad.Add(new BadRow(line, column, reason));

    public void Add(int line, string period, string value, string periodColumn, string valueColumn)
    {
        if (IndicatorPeriod.Parse(period) is not { Year: > 0 } known)
            Reject(line, periodColumn, $"'{period}' is no year (2012), quarter (2012-Q3) or month (2012-07).");
        else if (_lines.TryGetValue(known, out var first))
            Reject(line, periodColumn, $"The period {known} is on line {first} already.");
        else if (_values.Count > 0 && _values.First().Key is var other && !known.IsAsLongAs(other))
            Reject(line, periodColumn, $"{known} is not as long as {other}: a series is by year, by quarter or by month.");
        else if (_text.Fault(value, out var number) is { } fault)
            Reject(line, valueColumn, fault);
        else
            (_values[known], _lines[known]) = (number, line);
    }
}
