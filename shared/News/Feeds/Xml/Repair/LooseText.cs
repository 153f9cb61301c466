using System.Text;
using System.Xml;
using SanctionsTracker.News.Feeds.Texts;

namespace SanctionsTracker.News.Feeds.Xml.Repair;

/// <summary>Writes text and values of attributes as XML may hold them.</summary>
internal sealed class LooseText(StringBuilder xml, DeclaredEntities entities)
{
    private const int LongestName = 32;

    /// <summary>Text in which references are resolved where they name something, and an ampersand is one where they do not.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('&') is var at and >= 0)
        {
            WriteLiteral(text[..at]);
            text = text[at..];
            var length = Reference(text, out var characters);
            WriteLiteral(length > 0 ? characters : "&");
            text = text[Math.Max(length, 1)..];
        }

        WriteLiteral(text);
    }

    /// <summary>Text in which no character means anything.</summary>
    public void WriteLiteral(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '"':
                    xml.Append("&quot;");
                    break;
                default:
                    if (XmlConvert.IsXmlChar(text[at])) xml.Append(text[at]);
                    else if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) xml.Append(text[at]).Append(text[++at]);
                    break;
            }
        }
    }

    private int Reference(ReadOnlySpan<char> text, out string characters)
    {
        // Without its semicolon it is left to whoever reads the text as HTML; in XML it is none.
        var end = text[..Math.Min(text.Length, LongestName)].IndexOf(';');
        if (end > 1 && entities.Find(text[1..end].ToString()) is { } declared)
        {
            characters = declared;
            return end + 1;
        }

        characters = "";
        return end > 1 && HtmlEntities.Read(text, out characters) == end + 1 ? end + 1 : 0;
    }
}
