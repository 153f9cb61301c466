using System.Collections.Frozen;

namespace SanctionsTracker.News.Feeds.Xml.Repair;

/// <summary>Where in a document the feed begins: warnings of programs, pages of HTML and white space stand before it.</summary>
internal static class FeedStart
{
    private static readonly FrozenSet<string> Roots = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "rss", "rdf", "feed", "channel");

    /// <summary>The position of the first tag that a feed can begin with; -1 where there is none.</summary>
    public static int Find(string text)
    {
        var comments = true;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            if (comments && text.AsSpan(at).StartsWith("<!--"))
            {
                var end = text.IndexOf("-->", at, StringComparison.Ordinal);
                if (end >= 0) at = end;
                comments = end >= 0;
            }
            else if (Roots.Contains(LooseTag.LocalName(LooseTag.NameAt(text, at + 1))))
            {
                return at;
            }
        }

        return -1;
    }
}
