using System.Text.RegularExpressions;

namespace SanctionsTracker.Storage.Tables;

/// <summary>What both stores ask of a row's values.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model#property-limitations
/// and …#property-types</remarks>
internal static partial class RowCheck
{
    private const int ValuesPerRow = 252;

    // The earliest time that Azure Tables keeps.
    private static readonly DateTimeOffset Earliest = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What is wrong with the row, or null.</summary>
    public static string? Fault(TableRow row)
    {
        if (row.Values.Count > ValuesPerRow) return $"it has {row.Values.Count} values, a row may have {ValuesPerRow}";
        foreach (var (name, value) in row.Values)
        {
            if (FaultOfName(name) is { } inName) return inName;
            if (FaultOfValue(value) is { } inValue) return $"value '{name}' {inValue}";
        }

        var bytes = RowSize.Stored(row);
        return bytes > TableLimits.BytesPerRow ? $"it takes {bytes:N0} bytes, a row may take {TableLimits.BytesPerRow:N0}" : null;
    }

    private static string? FaultOfName(string name) => name switch
    {
        "PartitionKey" or "RowKey" or "Timestamp" => $"the value name '{name}' is reserved",
        _ => NameOfValue().IsMatch(name) ? null : $"'{name}' is no name for a value: letters, digits and _, at most 255",
    };

    private static string? FaultOfValue(object? value) => value switch
    {
        string text when !KeyCheck.IsUnicode(text) => "holds half of a surrogate pair",
        string text => FaultOfLength(2 * text.Length),
        byte[] bytes => FaultOfLength(bytes.Length),
        double number when !double.IsFinite(number) => "is not a finite number",
        DateTimeOffset time when time < Earliest => "lies before 1601",
        long or double or bool or DateTimeOffset => null,
        null => "is null; leave it out",
        _ => $"is of type {value.GetType().Name}, which tables do not hold",
    };

    private static string? FaultOfLength(int bytes) =>
        bytes > TableLimits.BytesPerValue ? $"takes {bytes:N0} bytes, a value may take {TableLimits.BytesPerValue:N0}" : null;

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]{0,254}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameOfValue();
}
