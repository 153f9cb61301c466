using System.Text;
using System.Xml;
using SanctionsTracker.News.Feeds.Texts;

namespace SanctionsTracker.News.Feeds.Opml;

/// <summary>Writes a list of feeds as OPML 2.0, as other readers import it.</summary>
public static class OpmlWriter
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    /// <summary>The file's bytes, UTF-8.</summary>
    public static byte[] Write(string title, IEnumerable<FeedSubscription> subscriptions)
    {
        ArgumentNullException.ThrowIfNull(subscriptions);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("opml");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("head");
            xml.WriteElementString("title", PlainText.Of(title, MarkupKind.Unsaid) ?? "");
            xml.WriteEndElement();
            xml.WriteStartElement("body");
            foreach (var subscription in subscriptions) Write(xml, subscription);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, FeedSubscription subscription)
    {
        // The specification asks for text; readers show title.
        var title = PlainText.Of(subscription.Title, MarkupKind.Unsaid) ?? subscription.Address.Host;
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("type", "rss");
        xml.WriteAttributeString("text", title);
        xml.WriteAttributeString("title", title);
        xml.WriteAttributeString("xmlUrl", subscription.Address.AbsoluteUri);
        if (subscription.Site is not null) xml.WriteAttributeString("htmlUrl", subscription.Site.AbsoluteUri);
        var categories = subscription.Categories.Select(category => PlainText.Of(category, MarkupKind.Unsaid)).OfType<string>().ToArray();
        if (categories.Length > 0) xml.WriteAttributeString("category", string.Join(',', categories));
        xml.WriteEndElement();
    }
}
