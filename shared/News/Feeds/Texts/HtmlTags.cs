using System.Collections.Frozen;

namespace SanctionsTracker.News.Feeds.Texts;

/// <summary>The tags of HTML, by what they mean for the words around them.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr", "q", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "br", "hr", "img", "input", "wbr", "p", "li");

    private static readonly FrozenSet<string> Unread = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "script", "style", "noscript", "iframe", "object", "template", "svg", "math");

    // The other elements of HTML, of today and of 1999.
    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "area", "article", "aside", "audio", "base", "blockquote", "body", "button", "canvas", "caption", "center", "col", "colgroup",
        "data", "datalist", "dd", "details", "dialog", "dir", "div", "dl", "dt", "embed", "fieldset", "figcaption", "figure", "footer", "form", "frame",
        "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "html", "label", "legend", "link", "main", "map", "marquee",
        "menu", "meta", "meter", "nav", "ol", "optgroup", "option", "output", "param", "picture", "pre", "progress", "rp", "rt", "ruby", "section",
        "select", "source", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "title", "tr", "track", "ul", "video");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherNames = Others.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InlineNames = Inline.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VoidNames = Void.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnreadNames = Unread.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether words before and after the tag are different ones.</summary>
    public static bool BreaksWords(ReadOnlySpan<char> name) => !InlineNames.Contains(name) && !IsUnread(name);

    /// <summary>Whether what the element holds is not text to read.</summary>
    public static bool IsUnread(ReadOnlySpan<char> name) => UnreadNames.Contains(name);

    public static bool IsHtml(ReadOnlySpan<char> name) =>
        InlineNames.Contains(name) || VoidNames.Contains(name) || UnreadNames.Contains(name) || OtherNames.Contains(name);

    /// <summary>Whether any tag of HTML in the text is an end tag, of an element that needs none, or a comment: what nobody writes who
    /// speaks about tags.</summary>
    public static bool AnyClosed(string text)
    {
        var tokens = new HtmlTokens(text);
        while (tokens.Next())
        {
            if (tokens.IsComment || (tokens.IsTag && IsHtml(tokens.TagName) && IsClosed(tokens))) return true;
        }

        return false;
    }

    private static bool IsClosed(HtmlTokens tag) => tag.IsEndTag || tag.IsUnread || VoidNames.Contains(tag.TagName);
}
