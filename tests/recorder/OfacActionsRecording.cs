using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SanctionsTracker.Recorder;

/// <summary>OFAC's recent actions: the action of 2022-09-14 with its entries, and a listing that names it, in the markup of OFAC's
/// pages and without what frames them.</summary>
public static class OfacActionsRecording
{
    public const string Listing = "https://ofac.treasury.gov/recent-actions";

    public const string Action = Listing + "/20220914";

    public static IReadOnlyList<RecordedPage> Of(string sample)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(sample));
        var title = Text(page.QuerySelector("h1")!);
        var release = page.QuerySelector(".field--name-field-press-release-link a")!;
        return
        [
            new(Listing, new RecordedFile("ofac-actions/listing.html", ListingOf(title))),
            new(Action, new RecordedFile("ofac-actions/20220914.html", ActionOf(page, title, release))),
        ];
    }

    private static string ListingOf(string title) =>
        $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Recent Actions</title></head><body><main>
        <div class="view view-recent-actions-search view-id-recent_actions_search view-display-id-page_1">
        <div class="view-content">
        <div class="margin-bottom-4 search-result views-row">
        <div class="views-field-title"><a href="/recent-actions/20220914">{Html(title)}</a></div>
        <div class="margin-top-1 font-sans-2xs line-height-sans-3 margin-bottom-1">September 14, 2022 - <a href="/recent-actions/sanctions-list-updates">Sanctions List Updates</a></div>
        </div>
        </div>
        </div>
        </main></body></html>

        """;

    private static string ActionOf(IParentNode page, string title, IElement release) =>
        $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>{Html(title)}</title></head><body><main>
        <h1 class="uswds-page-title page-title">{Html(title)}</h1>
        <article class="node node--type-ofac-recent-action node--view-mode-full">
        <div class="field field--name-field-release-date field--type-datetime"><div class="field__label">Release Date</div>
        <div class="field__item">{Text(page.QuerySelector(".field--name-field-release-date .field__item")!)}</div></div>
        <div class="field field--name-field-press-release-link field--type-link"><div class="field__label">Press Release Link</div>
        <div class="field__items"><div class="field__item"><a href="{Html(release.GetAttribute("href")!)}">{Html(Text(release))}</a></div></div></div>
        <div class="field field--name-field-body field--type-text-long"><div class="field__label">Recent Actions Body</div>
        <div class="field__item">
        {Body(page.QuerySelector(".field--name-field-body .field__item")!)}</div></div>
        </article>
        </main></body></html>

        """;

    private static string Body(IElement body)
    {
        var written = new StringBuilder();
        foreach (var block in body.Children)
        {
            var name = block.LocalName;
            var lines = block.ChildNodes.OfType<IText>().Select(line => Xml.Folded(line.Data)).Where(line => line.Length > 0);
            written.Append('<').Append(name).Append('>').AppendJoin("<br>\n", lines.Select(Html)).Append("</").Append(name).Append(">\n");
        }

        return written.ToString();
    }

    private static string Text(IElement element) => Xml.Folded(element.TextContent);

    // Only what has a meaning in HTML: names in other scripts stay readable.
    private static string Html(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
