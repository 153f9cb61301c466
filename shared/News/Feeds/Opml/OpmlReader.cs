using System.Net;
using SanctionsTracker.News.Feeds.Characters;
using SanctionsTracker.News.Feeds.Texts;
using SanctionsTracker.News.Feeds.Xml.Repair;

namespace SanctionsTracker.News.Feeds.Opml;

/// <summary>
/// Reads OPML 1 and 2 (opml.org/spec2.opml) tag by tag, so that a file that is no XML any more still gives its feeds. Folders
/// are outlines around others; they and <c>category</c> become categories.
/// </summary>
public static class OpmlReader
{
    /// <summary>Never throws, whatever the content.</summary>
    /// <param name="content">The bytes of the file.</param>
    public static OpmlDocument Read(ReadOnlyMemory<byte> content)
    {
        var text = CharacterDecoder.Decode(content.Span, contentType: null).Text;
        var outlines = new OutlineReading();
        string? title = null;
        var known = false;
        foreach (var tag in Tags(text))
        {
            var name = LooseTag.LocalName(tag.Name).ToLowerInvariant();
            known |= name is "opml" or "outline";
            if (name == "outline") outlines.Take(tag);
            if (name == "title" && !tag.IsEnd) title ??= TextAfter(text, tag.End);
        }

        return known
            ? new OpmlDocument { Title = title, Subscriptions = outlines.Subscriptions, Warnings = outlines.Warnings }
            : new OpmlDocument { Error = "It is no OPML: it has no outline" };
    }

    private static IEnumerable<LooseTag> Tags(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = Next(text, at))
        {
            if (text.AsSpan(at).StartsWith("<!--"))
            {
                at = text.IndexOf("-->", at, StringComparison.Ordinal);
                if (at < 0) yield break;
                continue;
            }

            if (LooseTag.Read(text, at) is not { } tag) continue;
            yield return tag;
            if (tag.End < 0) yield break;
            at = tag.End - 1;
        }
    }

    private static int Next(string text, int at) => at + 1 < text.Length ? text.IndexOf('<', at + 1) : -1;

    private static string? TextAfter(string text, int at)
    {
        var end = at < 0 ? -1 : text.IndexOf('<', at);
        return end < 0 ? null : PlainText.Of(WebUtility.HtmlDecode(text[at..end]), MarkupKind.Unsaid);
    }
}
