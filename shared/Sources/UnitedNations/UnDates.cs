using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>Dates in the UN's spellings: <c>2011-08-17</c>, <c>2011-08-17-04:00</c> (the same calendar day, whatever
/// the offset), <c>1964</c>.</summary>
public static partial class UnDates
{
    /// <summary>False for anything but a date that exists; <see cref="LooksLikeDate"/> tells free text from 31 February.</summary>
    public static bool TryRead(string text, out PartialDate date)
    {
        var match = Written().Match(text);
        date = null!;
        return match.Success && PartialDate.TryParse(match.Groups["date"].Value, out date);
    }

    /// <summary>Whether the text has a date's form, be there such a day or not.</summary>
    public static bool LooksLikeDate(string text) => Written().IsMatch(text);

    /// <summary>Reads <c>1955 - 1957</c>; false for anything else.</summary>
    public static bool TryReadYears(string text, out PartialDate from, out PartialDate until)
    {
        var match = Years().Match(text);
        until = null!;
        from = null!;
        return match.Success
            && PartialDate.TryParse(match.Groups["from"].Value, out from)
            && PartialDate.TryParse(match.Groups["until"].Value, out until);
    }

    [GeneratedRegex(
        @"^(?<date>[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(Z|[+-][0-9]{2}:[0-9]{2})?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?<from>[0-9]{4}) ?[-–] ?(?<until>[0-9]{4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Years();
}
