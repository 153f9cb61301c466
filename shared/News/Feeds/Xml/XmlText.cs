using System.Text;
using SanctionsTracker.News.Feeds.Texts;

namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>The text of an element as plain text, by what its <c>type</c> and <c>mode</c> say it is (RFC 4287, section 3.1; Atom 0.3
/// had the same as media types, and in base 64 too).</summary>
internal static class XmlText
{
    /// <param name="xml">At the element.</param>
    /// <param name="unsaid">What it is where neither says.</param>
    public static string? Read(FeedXml xml, MarkupKind unsaid)
    {
        var type = xml.Attribute("type")?.Trim().ToLowerInvariant();
        var mode = type is null ? null : xml.Attribute("mode")?.Trim().ToLowerInvariant();
        if (mode == "base64") return PlainText.Of(Decoded(xml.Text()), MarkupKind.Unsaid);
        return type switch
        {
            "xhtml" or "application/xhtml+xml" => PlainText.Of(xml.Text(escaped: mode != "escaped"), MarkupKind.Html),
            "html" or "text/html" or "application/html" => PlainText.Of(xml.Text(), MarkupKind.Html),
            "text" or "text/plain" => PlainText.Of(xml.Text(), MarkupKind.Unsaid),
            _ => PlainText.Of(xml.Text(), xml.Vocabulary == FeedVocabulary.Atom ? MarkupKind.Unsaid : unsaid),
        };
    }

    private static string Decoded(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : text;
    }
}
