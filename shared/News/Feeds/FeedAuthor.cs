using System.Text.RegularExpressions;

namespace SanctionsTracker.News.Feeds;

/// <summary>Names of authors in the forms of mail addresses that RSS asks for.</summary>
internal static partial class FeedAuthor
{
    private const int LongestAuthor = 300;

    /// <summary>The name out of <c>a@b.example (Name)</c> or <c>Name &lt;a@b.example&gt;</c>; the text itself where it has no other form.</summary>
    public static string Name(string text)
    {
        if (text.Length > LongestAuthor || !text.Contains('@', StringComparison.Ordinal)) return text;
        foreach (var match in (ReadOnlySpan<Match>)[NameAfter().Match(text), NameBefore().Match(text)])
        {
            if (match.Success && match.Groups["name"].Value.Trim(' ', '"', '\'', ',') is { Length: > 0 } name) return name;
        }

        var address = text.Trim('<', '>');
        return address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address["mailto:".Length..] : address;
    }

    /// <summary>Whether it is an address and no name.</summary>
    public static bool IsAddress(string name) =>
        name.Contains('@', StringComparison.Ordinal) && !name.Any(char.IsWhiteSpace);

    [GeneratedRegex("""^<?\S+@\S+?>?\s*\((?<name>.*)\)\s*$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameAfter();

    [GeneratedRegex("""^(?<name>[^<(@]*)\s*[<(\[]\s*(mailto:)?[^\s@]+@[^\s@]+?\s*[>)\]]\s*$""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NameBefore();
}
