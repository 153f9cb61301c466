using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.Canada;

/// <summary>Birth dates, which are free text: nearly all ISO dates, cut to what is known.</summary>
internal static partial class CanadaBirths
{
    /// <summary>Alternatives (<c>1963 or 1964</c>) are a birth each, <c>1963-1964</c> is a range. What cannot be read with certainty
    /// (<c>Sep-99</c>: of which century?) is kept in words.</summary>
    public static IReadOnlyList<Birth> Of(string? text)
    {
        if (text is null) return [];
        if (Range().Match(text) is { Success: true } range && Read(range.Groups["from"].Value) is { } from)
            return [new(from, Read(range.Groups["until"].Value))];

        var alternatives = Or().Split(text).Select(Read).ToArray();
        return alternatives.All(date => date is not null) ? [.. alternatives.Select(date => new Birth(date))] : [new(Note: text)];
    }

    private static PartialDate? Read(string text) => PartialDate.TryParse(text, out var date) ? date : null;

    [GeneratedRegex("^(?<from>[0-9]{4}) ?[-–] ?(?<until>[0-9]{4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();

    [GeneratedRegex(" or ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Or();
}
