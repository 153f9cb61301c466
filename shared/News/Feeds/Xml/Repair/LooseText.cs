using System.Buffers;
using System.Text;
using SanctionsTracker.News.Feeds.Texts;

namespace SanctionsTracker.News.Feeds.Xml.Repair;

/// <summary>Writes text and values of attributes as XML may hold them.</summary>
internal sealed class LooseText(StringBuilder xml, DeclaredEntities entities)
{
    private const int LongestName = 32;

    // What has a meaning in XML, what it does not allow, and the halves of characters, which are allowed only together.
    private static readonly SearchValues<char> Special = SearchValues.Create(
    [
        '&', '<', '>', '"', '\uFFFE', '\uFFFF',
        .. Enumerable.Range(0, 0x20).Except([0x9, 0xA, 0xD]).Select(code => (char)code),
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
    ]);

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
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            xml.Append(text[..at]);
            text = text[at..];
            text = text[WriteSpecial(text)..];
        }

        xml.Append(text);
    }

    /// <summary>Writes the character that the text begins with, or leaves it out where XML has none such, and answers its length.</summary>
    private int WriteSpecial(ReadOnlySpan<char> text)
    {
        var pair = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]);
        if (pair) xml.Append(text[..2]);
        else xml.Append(Escape(text[0]));
        return pair ? 2 : 1;
    }

    private static string Escape(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "",
    };

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
        return end > 1 && HtmlEntities.Read(text, out characters) is var length && length > end ? length : 0;
    }
}
