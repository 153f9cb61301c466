using System.Text;
using System.Text.RegularExpressions;

namespace SanctionsTracker.News.Feeds.Characters;

/// <summary>What a document says of its own encoding.</summary>
internal static partial class DeclaredCharset
{
    private const int Looked = 1024;

    /// <summary>The <c>charset</c> of a content type, as written; null where it has none.</summary>
    public static string? InHeader(string? contentType)
    {
        if (contentType is null) return null;
        var match = Parameter().Match(contentType);
        return match.Success ? match.Groups["name"].Value : null;
    }

    /// <summary>The <c>encoding</c> of the XML declaration, wherever it stands in the first kilobyte; null where there is none.</summary>
    public static string? InDeclaration(ReadOnlySpan<byte> content)
    {
        var start = Encoding.Latin1.GetString(content[..Math.Min(content.Length, Looked)]);
        var match = Declaration().Match(start);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""charset\s*=\s*["']?(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("""<\?xml\s[^>]*?encoding\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
