using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SanctionsTracker.Designations;

namespace SanctionsTracker.Sources.OfacActions;

/// <summary>Reads the listing of recent actions, a view of Drupal's: a row has the action's link, its date and its kind.</summary>
internal static partial class ListingReader
{
    private const string View = "div.view-recent-actions-search";
    private const string Row = "div.views-row";

    /// <exception cref="UnreadableSnapshotException">The markup does not fit any more; the message says what was looked for.</exception>
    public static async Task<ActionsListing> ReadAsync(Stream content, Uri address, CancellationToken cancellationToken)
    {
        using var document = await new HtmlParser().ParseDocumentAsync(content, cancellationToken);
        var view = document.QuerySelector(View)
            ?? throw new UnreadableSnapshotException($"{address} has no {View}: the markup of the listing has changed.");
        var rows = view.QuerySelectorAll(Row);
        if (rows.Length == 0) throw new UnreadableSnapshotException($"{address} has no {Row} within {View}: the markup of the listing has changed.");

        var actions = new List<ListedAction>();
        var rejected = new List<RejectedEntry>();
        foreach (var row in rows)
        {
            if (Read(row, address) is { } action) actions.Add(action);
            else rejected.Add(new RejectedEntry(PublishedText.Clean(row.TextContent) ?? "a row", $"A row of {address} has no link /recent-actions/YYYYMMDD or no date as \"September 14, 2022\"."));
        }

        if (actions.Count == 0)
            throw new UnreadableSnapshotException($"{address} has {rows.Length} rows, and none with a link /recent-actions/YYYYMMDD and a date as \"September 14, 2022\": the markup of the listing has changed.");
        return new(actions, rejected, HasNext(document));
    }

    private static ListedAction? Read(IElement row, Uri address)
    {
        var links = row.QuerySelectorAll("a[href]").Select(link => (Link: link, Id: IdOf(link.GetAttribute("href")!, address))).ToArray();
        var (title, id) = links.FirstOrDefault(link => link.Id is not null);
        if (title is null || PublishedText.Clean(title.TextContent) is not { } text || DateOf(row) is not { } date) return null;

        var kind = links.FirstOrDefault(link => link.Id is null && link.Link.GetAttribute("href")!.Contains("/recent-actions/", StringComparison.Ordinal)).Link;
        return new(id!, new Uri(address, title.GetAttribute("href")!), date, text, PublishedText.Clean(kind?.TextContent));
    }

    // Some actions of other kinds have no name of their own: /node/970956.
    private static string? IdOf(string href, Uri address)
    {
        if (!Uri.TryCreate(address, href, out var target) || target.Host != address.Host) return null;
        if (ActionPath().Match(target.AbsolutePath) is { Success: true } dated) return dated.Groups["id"].Value;
        return NodePath().Match(target.AbsolutePath) is { Success: true } node ? $"node-{node.Groups["id"].Value}" : null;
    }

    private static DateOnly? DateOf(IElement row)
    {
        foreach (Match match in LongDate().Matches(row.TextContent))
        {
            if (DateOnly.TryParseExact(match.Groups["date"].Value, "MMMM d, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        }

        return null;
    }

    private static bool HasNext(IParentNode document) =>
        document.QuerySelectorAll("nav a[rel=next], ul.usa-pagination a, .usa-pagination__next-page")
            .Any(link => link.GetAttribute("rel") == "next" || link.TextContent.Contains("Next", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"/recent-actions/(?<id>\d{8}(?:_\d+)?)/?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ActionPath();

    [GeneratedRegex(@"^/node/(?<id>\d+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NodePath();

    // The date stands before the kind, with a dash between them; a title may hold another date.
    [GeneratedRegex(@"(?<date>[A-Z][a-z]+ \d{1,2}, \d{4})\s+-", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LongDate();
}
