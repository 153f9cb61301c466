using System.Text;
using SanctionsTracker.News.Feeds.Texts;

namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>An author: Atom's in parts (<c>name</c>, <c>email</c>, <c>uri</c>), everybody else's as text.</summary>
internal static class XmlPerson
{
    public static string? Read(FeedXml xml)
    {
        var text = new StringBuilder();
        Best<string> part = default;
        foreach (var name in xml.Children(text))
        {
            if (name == "name") part.Offer(0, XmlText.Read(xml, MarkupKind.Html));
            else if (name == "email") part.Offer(1, XmlText.Read(xml, MarkupKind.Html));
            else if (name is "uri" or "url" or "homepage") part.Offer(3, XmlText.Read(xml, MarkupKind.Html));
            else text.Append(xml.Text());
        }

        part.Offer(2, PlainText.Of(text.ToString(), MarkupKind.Html));
        return part.Value;
    }
}
