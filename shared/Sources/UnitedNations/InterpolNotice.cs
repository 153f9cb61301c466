using System.Text.RegularExpressions;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.UnitedNations;

/// <summary>
/// The link to INTERPOL's Special Notice, which the UN appends to the remarks in ever new wordings. Apart from the remarks, its wording
/// is no change; that there is a notice remains a fact about the target.
/// </summary>
/// <param name="Remarks">The remarks without the link; null where nothing else was said.</param>
/// <param name="Link">The address as published; null where there is none.</param>
public sealed partial record InterpolNotice(string? Remarks, string? Link)
{
    /// <summary>Takes the links, each with its introduction, out of the remarks. Other mentions of INTERPOL stay.</summary>
    public static InterpolNotice In(string? comments)
    {
        if (comments is null) return new(Remarks: null, Link: null);
        var match = Announced().Match(comments);
        return match.Success
            ? new(PublishedText.Clean(Announced().Replace(comments, " ")), match.Groups["link"].Value)
            : new(comments, Link: null);
    }

    [GeneratedRegex(
        @"(INTERPOL ?[-–] ?UN Security Council Special Notice web link\s*:?\s*)?(?<link>https?://(www\.)?interpol\.int[\w/%#?=&-]*)\.?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Announced();
}
