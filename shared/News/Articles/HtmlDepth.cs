using System.Collections.Frozen;
using AngleSharp.Dom;

namespace SanctionsTracker.News.Articles;

/// <summary>Tells before a page is parsed how deep its elements lie within each other: parsers take time that grows with the square of it, and
/// readers of the tree a stack.</summary>
internal static class HtmlDepth
{
    // Without content, or closed by the next of their kind: they do not lie within each other.
    private static readonly FrozenSet<string> Flat = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rp", "rt",
        // Of drawings, which end themselves ("/>").
        "path", "circle", "rect", "use", "line", "polygon", "polyline", "ellipse", "stop", "image", "animate");

    private static readonly FrozenSet<string> Raw = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "textarea", "title", "noscript");

    /// <summary>The greatest depth, by the tags alone: end tags that close nothing are not counted against it.</summary>
    public static int Of(ReadOnlySpan<char> html)
    {
        var (depth, deepest) = (0, 0);
        for (var at = html.IndexOf('<'); at >= 0;)
        {
            var rest = html[(at + 1)..];
            var isEnd = rest.StartsWith("/");
            var name = NameOf(isEnd ? rest[1..] : rest);
            at += 1 + name.Length;
            if (name.Length > 0 && !Flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
                deepest = Math.Max(deepest, depth);
                if (!isEnd && Raw.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) at += ToEnd(html[at..], name);
            }

            var next = html[at..].IndexOf('<');
            at = next < 0 ? -1 : at + next;
        }

        return deepest;
    }

    /// <summary>Whether any element of a parsed page lies deeper than that.</summary>
    public static bool IsDeeper(INode root, int limit)
    {
        var depth = 0;
        for (var node = root; ;)
        {
            if (node.FirstChild is { } child)
            {
                if (++depth > limit) return true;
                node = child;
                continue;
            }

            while (node.NextSibling is null || node == root)
            {
                if (node == root || node.Parent is null) return false;
                node = node.Parent;
                depth--;
            }

            node = node.NextSibling;
        }
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 32 && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] == '-')) length++;
        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : [];
    }

    private static int ToEnd(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        for (var at = 0; ;)
        {
            var next = html[at..].IndexOf("</");
            if (next < 0) return html.Length;
            at += next;
            if (html[(at + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) return at;
            at += 2;
        }
    }
}
