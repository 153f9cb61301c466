using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SanctionsTracker.Fetching;
using SmartReader;

namespace SanctionsTracker.News.Articles;

/// <summary>Reads the page of an article: its main text by SmartReader, and what the page says of it. Nothing of the page is executed, loaded or kept
/// as markup.</summary>
public static class ArticleReader
{
    // Less is a teaser, a notice on cookies or a page for people to log in.
    private const int FewestLetters = 140;

    /// <summary>Never throws for what the page holds.</summary>
    public static async Task<ArticleAnswer> ReadAsync(PageAnswer.Page page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        try
        {
            return await ReadPageAsync(page, cancellationToken);
        }
        catch (PageRefusedException refused)
        {
            return new ArticleAnswer(Article: null, refused.Message);
        }
    }

    private static async Task<ArticleAnswer> ReadPageAsync(PageAnswer.Page page, CancellationToken cancellationToken)
    {
        using var document = Parse(page);
        // Before the text is read: that takes the page apart.
        var facts = new PageFacts(document, page.Address);
        var article = new Article(Text: "")
        {
            Title = facts.Title,
            Author = facts.Author,
            Language = facts.Language,
            Published = facts.Published,
            Updated = facts.Updated,
            Canonical = facts.Canonical,
        };
        var paragraphs = Paragraphs(document);
        var text = await MainTextAsync(document, page.Address, cancellationToken) ?? paragraphs;
        return text.Length >= FewestLetters
            ? new ArticleAnswer(article with { Text = text })
            : new ArticleAnswer(Article: null, "No article was found on its page.");
    }

    // The header names the characters where it names any, then the page itself (HTML, 13.2.3.2).
    private static IHtmlDocument Parse(PageAnswer.Page page)
    {
        var limits = new PageLimits();
        var parser = new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => limits.Count(element) });
        return CharsetOf(page.ContentType) is { } encoding
            ? parser.ParseDocument(encoding.GetString(page.Content))
            : parser.ParseDocument(new MemoryStream(page.Content, writable: false));
    }

    private static Encoding? CharsetOf(string? contentType)
    {
        if (!System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out var type) || type.CharSet is not { } charset) return null;
        return AngleSharp.Text.TextEncoding.IsSupported(charset.Trim('"')) ? AngleSharp.Text.TextEncoding.Resolve(charset.Trim('"')) : null;
    }

    private static async Task<string?> MainTextAsync(IHtmlDocument document, Uri address, CancellationToken cancellationToken)
    {
        using var reader = new Reader(address.AbsoluteUri, document) { ContinueIfNotReadable = true, CharThreshold = 250, DisableJSONLD = true };
        var read = await reader.GetArticleAsync(cancellationToken);
        return read.IsReadable && read.TextContent is { } text && PublisherText.Of(Lines(text)) is { Length: >= FewestLetters } plain ? plain : null;
    }

    // Of a page that SmartReader makes nothing of, such as a short press release.
    private static string Paragraphs(IHtmlDocument document)
    {
        var paragraphs = document.QuerySelectorAll("article p, main p");
        if (paragraphs.Length == 0) paragraphs = document.QuerySelectorAll("body p");
        return PublisherText.Of(Lines(string.Join('\n', paragraphs.Select(paragraph => paragraph.TextContent.ReplaceLineEndings(" ")))));
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n', '\r')
        .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(line => line.Length > 0));
}
