using System.Buffers;
using SanctionsTracker.News.Feeds.Characters;

namespace SanctionsTracker.News.Feeds.Texts;

/// <summary>
/// Publishers' texts as plain ones: tags are gone, and scripts and styles with all that is in them; entities are resolved; white space
/// is folded; control characters, those for the direction of writing included, are gone. Markup that was escaped twice is taken out too.
/// </summary>
/// <remarks>The result is text, not HTML: it may hold <c>&lt;</c>, and whoever shows it must escape it.</remarks>
internal static class PlainText
{
    // Text without any of these, nor two spaces in a row, is plain as it is.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        ['<', '&', .. PlainTextBuilder.UnusualCharacters, .. Enumerable.Range(0xC2, 0xF5 - 0xC2).Select(code => (char)code)]);

    /// <summary>The plain text; null where nothing is left.</summary>
    public static string? Of(string? text, MarkupKind kind)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.AsSpan().IndexOfAny(Suspects) < 0 && !text.Contains("  ", StringComparison.Ordinal)) return text.Trim(' ');
        return Known(DoubleUtf8.Undo(WithoutSections(text)), kind);
    }

    private static string? Known(string text, MarkupKind kind)
    {
        var once = Once(text, kind == MarkupKind.Html || HtmlTags.AnyClosed(text));
        // Markup that shows only now was escaped once too often.
        if (once.Contains('<', StringComparison.Ordinal) && !text.Contains('<', StringComparison.Ordinal) && HtmlTags.AnyClosed(once))
        {
            once = Once(once, tags: true);
        }

        return once.Length == 0 ? null : once;
    }

    // A CDATA section that was escaped is no markup of HTML.
    private static string WithoutSections(string text) => text.Contains("<![CDATA[", StringComparison.Ordinal)
        ? text.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal)
        : text;

    private static string Once(string text, bool tags)
    {
        var plain = new PlainTextBuilder(text.Length);
        var rest = new HtmlTokens(text);
        while (rest.Next())
        {
            if (!rest.IsTag) plain.Append(rest.Token);
            else if (!tags) plain.Append(rest.Token);
            else if (rest.BreaksWords) plain.AppendSpace();
        }

        return plain.ToString();
    }
}
