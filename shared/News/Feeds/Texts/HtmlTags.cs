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

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InlineNames = Inline.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VoidNames = Void.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnreadNames = Unread.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether words before and after the tag are different ones.</summary>
    public static bool BreaksWords(ReadOnlySpan<char> name) => !InlineNames.Contains(name);

    /// <summary>Whether what the element holds is not text to read.</summary>
    public static bool IsUnread(ReadOnlySpan<char> name) => UnreadNames.Contains(name);

    /// <summary>Whether any tag in the text is an end tag, or of an element that needs none: what nobody writes who speaks about tags.</summary>
    public static bool AnyClosed(string text)
    {
        var tokens = new HtmlTokens(text);
        while (tokens.Next())
        {
            if (tokens.IsTag && (tokens.IsEndTag || tokens.IsUnread || VoidNames.Contains(tokens.TagName))) return true;
        }

        return false;
    }
}
