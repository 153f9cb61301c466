using System.Text.RegularExpressions;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Tells what stands under a heading of an action: "The following individuals have been added to OFAC's SDN List:".</summary>
internal static partial class ActionHeading
{
    private const int Longest = 300;

    // By the first that fits. Words added to entries that stand already ("The following language has been added to the names below") change them.
    private static readonly (Regex Words, ActionItemKind? Kind)[] Kinds =
    [
        (Language(), ActionItemKind.Changed),
        (Mixed(), null),
        (Deletion(), ActionItemKind.Removed),
        (Addition(), ActionItemKind.Added),
        (Change(), ActionItemKind.Changed),
    ];

    /// <summary>Whether the text announces a section at all.</summary>
    public static bool Is(string text) => text.Length <= Longest && Section().IsMatch(text) && OfList().IsMatch(text);

    /// <summary>Whether it tells of words added to entries, which are then printed in their new state only.</summary>
    public static bool IsOfLanguage(string text) => Language().IsMatch(text);

    /// <summary>What it announces; null where it is of another kind, or announces several at once.</summary>
    public static ActionItemKind? KindOf(string text)
    {
        foreach (var (words, kind) in Kinds)
        {
            if (words.IsMatch(text)) return kind;
        }

        return null;
    }

    [GeneratedRegex(@"\bfollowing\b.*\b(added|additions?|deletions?|deleted|removed|removals?|changes?|changed|updated|amended)\b|\bnames below\b|\bbelow names\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Section();

    // "OFAC has made the following changes to its web site" opens no section.
    [GeneratedRegex(@"\blists?\b|\bSDNs?\b|\bnames?\b|Specially Designated", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfList();

    [GeneratedRegex(@"\blanguage\b|\bnames below\b|\bbelow names\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Language();

    [GeneratedRegex(@"\b(added|additions)\b.*\b(removed|removals|deletions)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mixed();

    [GeneratedRegex(@"\b(deletions?|deleted|removed|removals?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Deletion();

    // "In addition, the following changes …" adds nothing.
    [GeneratedRegex(@"\badded\b|\badditions?\s+(have|has)\b|following\s+additions?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Addition();

    [GeneratedRegex(@"\b(changes?|changed|updated|amended)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Change();
}
