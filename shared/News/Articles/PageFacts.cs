using AngleSharp.Dom;
using SanctionsTracker.Designations;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Dates;

namespace SanctionsTracker.News.Articles;

/// <summary>What a page says of its article outside of the text: for machines first, then for people.</summary>
internal sealed class PageFacts(IDocument page, Uri address)
{
    private const int MostLetters = 200;

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:published_time", "article:published", "datePublished", "parsely-pub-date", "sailthru.date", "dc.date.issued",
        "dcterms.issued", "dcterms.created", "dc.date", "dc.date.created", "pubdate", "publish-date", "publication_date", "date",
    ];

    private static readonly string[] UpdatedNames =
        ["article:modified_time", "og:updated_time", "dateModified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod"];

    // Where publishers put a date for people to read, the surest first.
    private static readonly string[] VisibleDates =
        ["article time", "main time", "time", "[itemprop=datePublished]", "[class*=publish]", "[class*=posted]", "[class*=dateline]", "[class*=date]", "[class*=timestamp]"];

    private readonly LinkedData? _linked = LinkedData.Read(page);

    public string? Title => _linked?.Headline ?? Meta("og:title") ?? Meta("twitter:title") ?? Text(page.QuerySelector("article h1, main h1, h1")) ?? Text(page.QuerySelector("title"));

    public string? Author => _linked?.Author ?? NotAnAddress(Meta("author") ?? Meta("article:author") ?? Meta("parsely-author") ?? Meta("dc.creator"));

    public string? Language => page.DocumentElement.GetAttribute("lang") is { Length: >= 2 } language && language[..2].All(char.IsAsciiLetter)
        ? language[..2].ToLowerInvariant()
        : null;

    public NewsTime? Published =>
        Meta(PublishedNames, NewsTimeEvidence.Meta) ?? PageTime.Read(_linked?.Published, NewsTimeEvidence.JsonLd) ?? Visible();

    public NewsTime? Updated => Meta(UpdatedNames, NewsTimeEvidence.Meta) ?? PageTime.Read(_linked?.Modified, NewsTimeEvidence.JsonLd);

    /// <summary>The page's own address, on its own site: a page cannot speak for another.</summary>
    public Uri? Canonical =>
        Uri.TryCreate(address, page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href") ?? Meta("og:url"), out var canonical)
        && canonical.Scheme == address.Scheme && Site(canonical) == Site(address) && canonical.PathAndQuery.Length > 1
            ? new Uri(canonical.GetLeftPart(UriPartial.Query))
            : null;

    private static string Site(Uri page) => page.Authority.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? page.Authority[4..].ToLowerInvariant() : page.Authority.ToLowerInvariant();

    private NewsTime? Meta(string[] names, NewsTimeEvidence evidence) =>
        names.Select(name => PageTime.Read(Meta(name), evidence)).FirstOrDefault(time => time is not null);

    private string? Meta(string name) => page.QuerySelectorAll("meta")
        .FirstOrDefault(meta => Is(meta, "property", name) || Is(meta, "name", name) || Is(meta, "itemprop", name))?.GetAttribute("content") is { } content
        && !string.IsNullOrWhiteSpace(content)
            ? content.Trim()
            : null;

    private static bool Is(IElement meta, string attribute, string name) => string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase);

    private NewsTime? Visible() => VisibleDates
        .SelectMany(selector => page.QuerySelectorAll(selector).Take(3))
        .Select(element => PageTime.Read(element.GetAttribute("datetime") ?? element.GetAttribute("content"), NewsTimeEvidence.VisibleText) ?? Written(Text(element)))
        .FirstOrDefault(time => time is not null);

    // A date in words counts where it is written out: "Posted two days ago" says nothing without knowing when the page was made.
    private static NewsTime? Written(string? text)
    {
        if (text is null) return null;
        var date = DateExtractor.Extract(new SourceText(text)).FirstOrDefault(date => date is { Rule: DateRule.Absolute, Value.Precision: DatePrecision.Day });
        return date is null ? null : new NewsTime(date.Value, At: null, NewsTimeEvidence.VisibleText);
    }

    private static string? Text(IElement? element) =>
        element?.TextContent is { } text && PublisherText.Of(text) is { Length: > 0 and <= MostLetters } plain ? string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;

    private static string? NotAnAddress(string? author) => author?.Contains("://", StringComparison.Ordinal) == true ? null : author;
}
