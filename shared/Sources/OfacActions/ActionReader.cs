using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Reads an action's page: Drupal's <c>article.node--type-ofac-recent-action</c> with release date, press release and body.</summary>
internal static partial class ActionReader
{
    /// <summary>Rises when the same page is read otherwise: the pages are then read again from the archive.</summary>
    public const int Version = 1;

    private const string Article = "article.node--type-ofac-recent-action";
    private const string ReleaseDate = ".field--name-field-release-date .field__item";
    private const string Body = ".field--name-field-body .field__item";

    /// <exception cref="UnreadableSnapshotException">The markup, or the headings, do not fit; the message says what was looked for.</exception>
    public static async Task<RecentAction> ReadAsync(ListedAction listed, Stream content, CancellationToken cancellationToken)
    {
        using var document = await new HtmlParser().ParseDocumentAsync(content, cancellationToken);
        var article = Find(document, Article, listed);
        var title = PublishedText.Clean(Find(document, "h1", listed).TextContent) ?? listed.Title;
        var body = Find(article, Body, listed);
        var items = ActionItems.Of(body);
        Check(items, listed, title);
        return new RecentAction
        {
            Id = listed.Id,
            Date = DateOf(Find(article, ReleaseDate, listed), listed),
            Title = title,
            Kind = listed.Kind,
            Address = listed.Address.ToString(),
            Links = [.. LinksOf(article, body, listed.Address)],
            Programmes = [.. items.Items.SelectMany(item => item.Entry.Programmes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Items = items.Items,
            Rejected = items.Rejected,
        };
    }

    // An action that designates or delists and of which we read nobody is no success.
    private static void Check(ActionItems items, ListedAction listed, string title)
    {
        if (items.Stray is { } stray)
        {
            throw new UnreadableSnapshotException(
                $"{listed.Address} has an entry under no heading such as \"The following individuals have been added to OFAC's SDN List\": {stray[..Math.Min(80, stray.Length)]}");
        }

        if (items.Items.Count == 0 && (items.HasSection || Designates().IsMatch(title)))
        {
            throw new UnreadableSnapshotException(items.HasSection
                ? $"{listed.Address} has headings of entries, and under them no line with a programme's tag such as [SDGT]."
                : $"{listed.Address} (\"{title}\") has no heading such as \"The following individuals have been added to OFAC's SDN List\" in {Body}.");
        }
    }

    private static IElement Find(IParentNode within, string selector, ListedAction listed) =>
        within.QuerySelector(selector)
        ?? throw new UnreadableSnapshotException($"{listed.Address} has no {selector}: the markup of the page has changed.");

    private static DateOnly DateOf(IElement element, ListedAction listed) =>
        DateOnly.TryParseExact(element.TextContent.Trim(), "MM/dd/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UnreadableSnapshotException($"{listed.Address} has \"{element.TextContent.Trim()}\" in {ReleaseDate}, which is no date as 09/14/2022.");

    private static IEnumerable<ActionLink> LinksOf(IElement article, IElement body, Uri address) => article
        .QuerySelectorAll(".field--name-field-press-release-link a[href]")
        .Concat(body.QuerySelectorAll("a[href]"))
        .Select(link => LinkOf(link, address))
        .OfType<ActionLink>()
        .DistinctBy(link => link.Address, StringComparer.Ordinal);

    private static ActionLink? LinkOf(IElement link, Uri address) =>
        Uri.TryCreate(address, link.GetAttribute("href"), out var target) && target.Scheme is ("http" or "https")
            ? new(PublishedText.Clean(link.TextContent) ?? target.ToString(), target.ToString())
            : null;

    [GeneratedRegex(@"\b(Designations?|Delistings?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Designates();
}
