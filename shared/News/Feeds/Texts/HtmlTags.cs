using System.Collections.Frozen;

namespace SanctionsTracker.News.Feeds.Texts;

/// <summary>The tags of HTML, by what they mean for the words around them.</summary>
internal static class HtmlTags
{
    private static readonly FrozenDictionary<string, HtmlTagKind> Kinds = new (HtmlTagKind Kind, string Names)[]
    {
        (HtmlTagKind.Inline,
            """
            a abbr acronym b bdi bdo big blink cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong
            sub sup time tt u var
            """),
        (HtmlTagKind.InlineVoid, "wbr"),
        (HtmlTagKind.Unread, "script style noscript iframe object template svg math"),
        (HtmlTagKind.Unclosed, "br hr img input p li"),
        // The other elements of HTML, of today and of 1999.
        (HtmlTagKind.Block,
            """
            address area article aside audio base blockquote body button canvas caption center col colgroup data datalist dd
            details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head
            header hgroup html label legend link main map marquee menu meta meter nav ol optgroup option output param picture
            pre progress rp rt ruby section select source summary table tbody td textarea tfoot th thead title tr track ul video
            """),
    }
        .SelectMany(row => row.Names.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(name => (name, row.Kind)))
        .ToFrozenDictionary(row => row.name, row => row.Kind, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, HtmlTagKind>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    public static HtmlTagKind Kind(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var kind) ? kind : HtmlTagKind.Unknown;

    /// <summary>Whether any tag of HTML in the text is an end tag, of an element that needs none, or a comment: what nobody writes who
    /// speaks about tags.</summary>
    public static bool AnyClosed(string text)
    {
        var tokens = new HtmlTokens(text);
        while (tokens.Next())
        {
            if (tokens.IsComment || (tokens.IsTag && IsClosed(tokens))) return true;
        }

        return false;
    }

    private static bool IsClosed(HtmlTokens tag) => tag.Kind switch
    {
        HtmlTagKind.Unknown => false,
        HtmlTagKind.Unread or HtmlTagKind.InlineVoid or HtmlTagKind.Unclosed => true,
        _ => tag.IsEndTag,
    };
}
