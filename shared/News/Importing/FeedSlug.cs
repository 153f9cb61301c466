using System.Globalization;
using System.Text;
using AnyAscii;
using SanctionsTracker.Fetching;

namespace SanctionsTracker.News.Importing;

/// <summary>Makes ids of titles: lower-case letters, digits and single hyphens, 2 to 40 of them.</summary>
internal static class FeedSlug
{
    private const int Letters = 40;
    private const string Nameless = "feed";

    /// <summary>The title's id, else that of the host; never one that is taken: a number is put after it.</summary>
    public static string Of(string title, Uri address, Func<string, bool> isTaken)
    {
        var slug = (Plain(title) ?? Plain(HostName.Of(address) ?? address.Host)) ?? Nameless;
        if (!isTaken(slug)) return slug;
        for (var number = 2; ; number++)
        {
            var numbered = Numbered(slug, number.ToString(CultureInfo.InvariantCulture));
            if (!isTaken(numbered)) return numbered;
        }
    }

    private static string Numbered(string slug, string number) => $"{slug[..Math.Min(slug.Length, Letters - number.Length - 1)].TrimEnd('-')}-{number}";

    // Null where less than two letters of it are left.
    private static string? Plain(string text)
    {
        var slug = new StringBuilder(Letters);
        foreach (var letter in text.Transliterate())
        {
            if (slug.Length == Letters) break;
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '.') && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var plain = slug.ToString().TrimEnd('-');
        return plain.Length >= 2 ? plain : null;
    }
}
