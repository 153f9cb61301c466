using System.Globalization;

namespace SanctionsTracker.Lineup.Studies;

/// <summary>Figures as sentences of a study write them.</summary>
public static class StudyText
{
    /// <summary>Four significant digits at most, but whole numbers whole; a true minus.</summary>
    public static string Number(double value)
    {
        var digits = Math.Abs(value) switch { >= 1000 or 0 => 0, >= 100 => 1, >= 1 => 2, _ => 3 };
        var text = Math.Abs(value).ToString(digits == 0 ? "#,##0" : $"#,##0.{new string('#', digits)}", CultureInfo.InvariantCulture);
        return value < 0 && text != "0" ? $"−{text}" : text;
    }

    /// <summary>A unit as it follows a number: <c> %</c>, <c> billion US$</c>.</summary>
    public static string Unit(string unit) => unit.Length == 0 ? "" : $" {unit}";
}
