using System.Globalization;
using System.Text.RegularExpressions;

namespace SanctionsTracker.Sources.Imf;

/// <summary>The edition of the World Economic Outlook that a series is of, named by month and year: <c>World Economic Outlook (April 2019)</c>.</summary>
/// <param name="Month">The first day of the month.</param>
internal readonly partial record struct ImfEdition(DateOnly Month)
{
    /// <summary>Reads an indicator's source; null where it names no month and year.</summary>
    public static ImfEdition? Parse(string? source) =>
        source is not null
        && Form().Match(source) is { Success: true } named
        && DateOnly.TryParseExact($"1 {named.Groups["month"].Value}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new ImfEdition(month)
            : null;

    [GeneratedRegex(@"\((?<month>\p{L}+ [0-9]{4})\)\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
