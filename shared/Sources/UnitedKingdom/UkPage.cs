using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace SanctionsTracker.Sources.UnitedKingdom;

/// <summary>The gov.uk page of the UK Sanctions List, which links the file in several formats.</summary>
public static partial class UkPage
{
    private const string LookedFor = "a link to the UK Sanctions List as XML (UK-Sanctions-List.xml)";

    /// <summary>The one XML file of the UK Sanctions List that the page links.</summary>
    /// <param name="page">HTML.</param>
    /// <param name="address">Where the page was fetched.</param>
    /// <exception cref="UnreadableSnapshotException">There is no such link, there are several, or it leads where no list of the United
    /// Kingdom is.</exception>
    public static Uri FindFile(Stream page, Uri address)
    {
        var links = Links(page, address).Where(IsXml).Distinct().ToArray();
        var files = links.Where(link => List().IsMatch(FileName(link))).ToArray();
        return files switch
        {
            [var file] when MayLeadTo(file, address) => file,
            [var file] => throw Refused(address, $"links {file}, which is neither on gov.uk over https nor at the page's own address"),
            [] when links.FirstOrDefault(IsConsolidatedList) is { } old => throw Refused(
                address, $"links only {old}, OFSI's Consolidated List (ConList), which is frozen since 2026-01-28 and is refused; looked for {LookedFor}"),
            [] => throw Refused(address, $"has no {LookedFor["a ".Length..]}: has the page changed? Sources:uk:Address may name the file itself"),
            _ => throw Refused(address, $"links several files, {string.Join(" and ", files.AsEnumerable())}: say which with Sources:uk:Address"),
        };
    }

    private static IEnumerable<Uri> Links(Stream page, Uri address)
    {
        using var document = new HtmlParser().ParseDocument(page);
        var start = Joined(address, document.QuerySelector("base[href]")?.GetAttribute("href")) ?? address;
        return [.. document.QuerySelectorAll("a[href]").Select(link => Joined(start, link.GetAttribute("href"))).OfType<Uri>()];
    }

    private static Uri? Joined(Uri start, string? reference) =>
        reference is not null && Uri.TryCreate(start, reference.Trim(), out var joined) && joined.Scheme is "http" or "https" ? joined : null;

    private static bool IsXml(Uri link) => FileName(link).EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsConsolidatedList(Uri link) => FileName(link).Contains("conlist", StringComparison.OrdinalIgnoreCase);

    private static string FileName(Uri link) => Uri.UnescapeDataString(link.Segments[^1]);

    // A page that an owner keeps elsewhere may link its own copy; nothing else but the publisher's hosts is trusted with a list.
    private static bool MayLeadTo(Uri file, Uri page)
    {
        var own = file.Scheme == page.Scheme && file.Authority == page.Authority;
        var publishers = file.Scheme == "https" && file.IsDefaultPort
            && (file.Host == "gov.uk" || file.Host.EndsWith(".gov.uk", StringComparison.OrdinalIgnoreCase));
        return own || publishers;
    }

    private static UnreadableSnapshotException Refused(Uri page, string reason) => new($"The page {page} {reason}.");

    // UK-Sanctions-List.xml, UK_Sanctions_List.xml, "UK Sanctions List (1).xml".
    [GeneratedRegex(@"^uk[-_ ]*sanctions[-_ ]*list\W*[0-9_]*\W*\.xml$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex List();
}
