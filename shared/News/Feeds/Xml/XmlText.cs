using System.Text;
using System.Text.Unicode;
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
        var mode = xml.Attribute("mode")?.Trim().ToLowerInvariant();
        if (mode == "base64" || (mode is null && IsEncoded(type, xml.Vocabulary))) return PlainText.Of(Decoded(xml.Text()), MarkupKind.Unsaid);
        return type switch
        {
            "xhtml" or "application/xhtml+xml" => PlainText.Of(xml.Text(escaped: mode != "escaped"), MarkupKind.Html),
            "html" or "text/html" or "application/html" or "multipart/alternative" => PlainText.Of(xml.Text(), MarkupKind.Html),
            "text" or "text/plain" => PlainText.Of(xml.Text(), MarkupKind.Unsaid),
            _ => PlainText.Of(xml.Text(), xml.Vocabulary == FeedVocabulary.Atom ? MarkupKind.Unsaid : unsaid),
        };
    }

    // A media type that is neither text nor XML is written in base 64 (RFC 4287, section 4.1.3.3).
    private static bool IsEncoded(string? type, FeedVocabulary vocabulary) =>
        vocabulary == FeedVocabulary.Atom && type is not null && type.Contains('/', StringComparison.Ordinal)
        && !type.EndsWith("xml", StringComparison.Ordinal) && !type.EndsWith("html", StringComparison.Ordinal)
        && !type.StartsWith("text/", StringComparison.Ordinal) && !type.StartsWith("multipart/", StringComparison.Ordinal);

    // What is not in base 64 after all is the text itself; what is no text when it is decoded is none.
    private static string? Decoded(string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length)) return text;
        return Utf8.IsValid(bytes.AsSpan(0, length)) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
