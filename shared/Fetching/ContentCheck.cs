using System.Text;
using System.Text.RegularExpressions;

namespace SanctionsTracker.Fetching;

/// <summary>Tells from the first bytes whether a body can be what was asked for: sites that are down, moved or guarded answer a
/// page for people with status 200.</summary>
internal static partial class ContentCheck
{
    /// <summary>How many bytes are enough to tell.</summary>
    public const int HeadLength = 1024;

    /// <summary>What is wrong with a body that begins like this, to follow "answered"; null where nothing is.</summary>
    public static string? Fault(ReadOnlySpan<byte> head, ExpectedContent expected)
    {
        if (head.IsEmpty) return "an empty body";
        if (expected is ExpectedContent.Any) return null;

        var name = expected is ExpectedContent.Xml ? "XML" : "JSON";
        var text = Decode(head).TrimStart();
        if (text.Length == 0) return $"nothing but white space instead of {name}";
        if (HtmlStart().IsMatch(text)) return $"an HTML page with status 200 instead of {name}";
        var begins = expected is ExpectedContent.Xml ? text[0] == '<' : text[0] is '{' or '[';
        return begins ? null : $"something that is not {name}: it begins with \"{Sample(text)}\"";
    }

    // UTF-16 has a byte order mark in XML and is told by it; for everything else UTF-8 reads the signs that matter here.
    private static string Decode(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => Encoding.UTF8.GetString(head),
    };

    private static string Sample(string text) =>
        new([.. text.Take(30).Select(letter => char.IsControl(letter) || letter == '\uFFFD' ? '.' : letter)]);

    // A page may begin with an XML declaration (XHTML) and with comments.
    [GeneratedRegex(@"^(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+html|html)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HtmlStart();
}
