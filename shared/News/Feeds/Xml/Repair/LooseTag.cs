using System.Xml;

namespace SanctionsTracker.News.Feeds.Xml.Repair;

/// <summary>A tag as written, however carelessly.</summary>
/// <param name="Name">Its name with its prefix, a valid one.</param>
/// <param name="IsEnd">Whether it closes an element.</param>
/// <param name="IsEmpty">Whether it closes the element that it opens.</param>
/// <param name="Attributes">Names and values as written.</param>
/// <param name="End">The position after it; -1 where the document ends within it.</param>
internal sealed record LooseTag(
    string Name, bool IsEnd, bool IsEmpty, IReadOnlyList<KeyValuePair<string, string>> Attributes, int End)
{
    private const int LongestName = 200;

    /// <summary>The name that stands at a position; empty where none does, or what follows it shows that this is no tag.</summary>
    public static string NameAt(string text, int at)
    {
        if (at >= text.Length || !XmlConvert.IsStartNCNameChar(text[at])) return "";
        var end = at;
        var colons = 0;
        while (end < text.Length && end - at < LongestName && (XmlConvert.IsNCNameChar(text[end]) || text[end] == ':'))
        {
            if (text[end++] == ':') colons++;
        }

        if (colons > 1 || text[end - 1] == ':' || (colons == 1 && !StartsName(text, text.IndexOf(':', at) + 1))) return "";
        if (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('>' or '/' or '<')) return "";
        return text[at..end];
    }

    public static string LocalName(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The tag that begins with the <c>&lt;</c> at a position; null where that begins none.</summary>
    public static LooseTag? Read(string text, int at)
    {
        var isEnd = at + 1 < text.Length && text[at + 1] == '/';
        var start = isEnd ? at + 2 : at + 1;
        var name = NameAt(text, start);
        if (name.Length == 0) return null;
        var attributes = new LooseAttributes(text, start + name.Length);
        while (attributes.Next())
        {
        }

        return new LooseTag(name, isEnd, attributes.IsEmpty, attributes.Found, attributes.End);
    }

    private static bool StartsName(string text, int at) => at < text.Length && XmlConvert.IsStartNCNameChar(text[at]);
}
