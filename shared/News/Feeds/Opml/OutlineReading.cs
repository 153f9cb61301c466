using System.Net;
using SanctionsTracker.News.Feeds.Links;
using SanctionsTracker.News.Feeds.Texts;
using SanctionsTracker.News.Feeds.Xml.Repair;

namespace SanctionsTracker.News.Feeds.Opml;

/// <summary>Makes subscriptions of outlines, which come in the order of the file.</summary>
internal sealed class OutlineReading
{
    // Deeper folders name nothing that a person sorted feeds by.
    private const int DeepestFolder = 16;

    private readonly List<string?> _folders = [];
    private readonly Dictionary<Uri, FeedSubscription> _byAddress = [];
    private readonly List<Uri> _order = [];
    private readonly FeedFaults _faults = new();
    private int _depth;

    public IReadOnlyList<FeedSubscription> Subscriptions => [.. _order.Select(address => _byAddress[address])];

    public IReadOnlyList<string> Warnings => [.. _faults.Warnings()];

    public void Take(LooseTag outline)
    {
        if (outline.IsEnd)
        {
            if (_depth > 0 && --_depth < _folders.Count) _folders.RemoveAt(_depth);
            return;
        }

        var title = Plain(outline, "title") ?? Plain(outline, "text");
        var written = Value(outline, "xmlurl");
        if (!string.IsNullOrWhiteSpace(written)) TakeFeed(outline, title, written);
        if (outline.IsEmpty) return;
        if (_depth++ < DeepestFolder) _folders.Add(string.IsNullOrWhiteSpace(written) ? title : null);
    }

    private void TakeFeed(LooseTag outline, string? title, string written)
    {
        if (Web(written) is not { } address) return;
        var categories = _folders.OfType<string>()
            .Concat((Value(outline, "category") ?? "").Split([',', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(category => PlainText.Of(category, MarkupKind.Unsaid)).OfType<string>();
        if (!_byAddress.TryGetValue(address, out var feed))
        {
            feed = new FeedSubscription(address) { Title = title, Site = Value(outline, "htmlurl") is { } site ? Web(site) : null };
            _order.Add(address);
        }

        _byAddress[address] = feed with { Categories = [.. feed.Categories.Concat(categories).Distinct(StringComparer.OrdinalIgnoreCase)] };
    }

    // feed:// and feed:https:// are how browsers once handed feeds to readers.
    private Uri? Web(string written)
    {
        var link = written.Trim();
        if (link.StartsWith("feed:", StringComparison.OrdinalIgnoreCase))
        {
            link = link["feed:".Length..];
            if (link.StartsWith("//", StringComparison.Ordinal)) link = "http:" + link;
        }

        if (FeedLink.Resolve(link, @base: null, _faults) is not { } resolved) return null;
        if (Uri.TryCreate(resolved, UriKind.Absolute, out var address) && FeedLink.LooksAbsolute(resolved)) return address;
        _faults.RefusedLink(link);
        return null;
    }

    private static string? Plain(LooseTag outline, string name) => Value(outline, name) is { } value ? PlainText.Of(value, MarkupKind.Unsaid) : null;

    private static string? Value(LooseTag outline, string name)
    {
        foreach (var (key, value) in outline.Attributes)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase)) return WebUtility.HtmlDecode(value);
        }

        return null;
    }
}
