using System.Globalization;
using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>Dates as the list writes them: <c>25/01/2001</c>, with letters for what is not known: <c>dd/06/1945</c>, <c>dd/mm/1945</c>; some
/// are a mere year.</summary>
public static partial class UkDates
{
    /// <summary>False for anything but a date that exists; <see cref="LooksLikeDate"/> tells free text from 31 February.</summary>
    public static bool TryRead(string text, out PartialDate date)
    {
        var match = Written().Match(text);
        date = null!;
        if (!match.Success) return false;

        var (month, day) = (Part(match.Groups["month"]), Part(match.Groups["day"]));
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (!PartialDate.TryCreate(year, month, month is null ? null : day, out date)) return false;
        // A day without its month has no place in a date of ours.
        if (month is null && day is not null) date = date with { Text = text };
        return true;
    }

    /// <summary>Whether the text has a date's form, be there such a day or not.</summary>
    public static bool LooksLikeDate(string text) => Written().IsMatch(text);

    private static int? Part(Group group) =>
        int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    [GeneratedRegex(
        "^((?<day>dd|[0-9]{1,2})/(?<month>mm|[0-9]{1,2})/)?(?<year>[0-9]{4})$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
