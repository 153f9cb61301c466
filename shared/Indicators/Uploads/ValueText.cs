using System.Globalization;

namespace SanctionsTracker.Indicators.Uploads;

/// <summary>How values are written in a table.</summary>
internal sealed class ValueText(SeriesLayout layout)
{
    /// <summary>What is wrong with a value, in one sentence; null where it is <paramref name="number"/>, itself null where it is missing.</summary>
    public string? Fault(string text, out double? number)
    {
        number = null;
        if (text.Length == 0 || layout.Missing.Contains(text, StringComparer.OrdinalIgnoreCase)) return null;
        var digits = layout.Thousands is { } separator ? text.Replace(separator, "", StringComparison.Ordinal) : text;
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var read)) return $"'{text}' is no number.{Hint(text)}";
        if (!double.IsFinite(read)) return $"'{text}' is no finite number: leave the cell empty where a value is missing.";
        number = read;
        return null;
    }

    private static string Hint(string text) => text.Contains(',', StringComparison.Ordinal)
        ? " Numbers have a decimal point and no separators of thousands, unless thousands=, says so."
        : " Leave the cell empty where a value is missing, or say missing= and the text that stands for it.";
}
