namespace SanctionsTracker.Indicators.Uploads;

/// <summary>Where in a table a series lies. Either down the columns <see cref="PeriodColumn"/> and <see cref="ValueColumn"/> or, where
/// <see cref="Row"/> is given, across the row of that name, under a line of periods.</summary>
public sealed record SeriesLayout
{
    /// <summary>The name of the sheet of a workbook; null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>The text of a cell of the row, whatever its case: a country as the publisher spells it.</summary>
    public string? Row { get; init; }

    public string PeriodColumn { get; init; } = "period";

    public string ValueColumn { get; init; } = "value";

    /// <summary>Whether the columns were named by whoever uploads: then there may be others, which are passed over.</summary>
    public bool ColumnsChosen { get; init; }

    /// <summary>Texts that stand for a value that is missing, beside an empty cell.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What separates thousands; null where nothing may.</summary>
    public string? Thousands { get; init; }

    /// <summary>The selection as the query of an address, to be kept with the series; empty where all was taken as it came.</summary>
    internal string Describe()
    {
        (string Name, string? Value)[] parts =
        [
            ("sheet", Sheet),
            ("row", Row),
            ("columns", ColumnsChosen ? $"period:{PeriodColumn},value:{ValueColumn}" : null),
            .. Missing.Select(text => ("missing", (string?)text)),
            ("thousands", Thousands),
        ];
        var told = parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}").ToArray();
        return told.Length == 0 ? "" : $"?{string.Join('&', told)}";
    }
}
