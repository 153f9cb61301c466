using SanctionsTracker.News.Feeds.Links;
using SanctionsTracker.News.Feeds.Texts;

namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>Reads RSS, RDF and Atom of any version.</summary>
internal sealed class XmlFeed(FeedXml xml, Uri? address, FeedFaults faults)
{
    private const int DeepestChannel = 8;

    private readonly List<FeedItemDraft> _items = [];
    private readonly FeedAuthors _authors = new();
    private readonly UpdateSchedule _schedule = new();
    private Best<string> _title;
    private Best<string> _language;
    private Best<WrittenLink> _link;
    private string? _self;
    private bool _isAtom;

    /// <summary>Moves to the document's element; false where a feed has no such.</summary>
    /// <exception cref="System.Xml.XmlException">There is none.</exception>
    public bool Begin()
    {
        xml.MoveToRoot();
        return xml.Name is "rss" or "rdf" or "feed" or "channel" or "entry" or "item";
    }

    /// <summary>Reads all of it.</summary>
    /// <exception cref="System.Xml.XmlException">The XML is broken; <see cref="Build"/> answers what stood before that.</exception>
    public void Read()
    {
        var name = xml.Name;
        _isAtom = name is "feed" or "entry";
        _language.Offer(2, Language(xml.Language));
        if (name is "entry" or "item") ReadItem(address);
        else ReadChannel(address, 0);
    }

    /// <param name="cutItem">Whether the last item lacks its end.</param>
    public FeedDocument Build(bool cutItem = false)
    {
        if (cutItem && _items.Count > 0 && !_items[^1].HasTitle) _items.RemoveAt(_items.Count - 1);
        var self = FeedLink.Within(null, _self);
        var link = _link.Value?.Resolve(self, faults);
        var site = FeedLink.Within(self, link);
        // In RSS the editor of a channel is not the author of what it links to.
        var author = _isAtom ? _authors.Joined() : null;
        return new FeedDocument
        {
            Title = _title.Value,
            Link = link,
            Language = _language.Value,
            UpdateInterval = _schedule.Interval,
            Items = [.. _items.Select(item => item.Build(site, author))],
        };
    }

    private void ReadChannel(Uri? around, int depth)
    {
        var @base = FeedLink.Within(around, xml.Base);
        Offer(xml.Attribute("href"), XmlLink.Otherwise, @base);
        foreach (var name in xml.Children()) ReadField(XmlFields.OfFeed(xml.Vocabulary, name), @base, depth);
    }

    private void ReadField(XmlField field, Uri? @base, int depth)
    {
        switch (field.Kind)
        {
            case XmlFieldKind.Item:
                ReadItem(@base);
                break;
            case XmlFieldKind.Channel:
                if (depth < DeepestChannel) ReadChannel(@base, depth + 1);
                break;
            case XmlFieldKind.Title:
                _title.Offer(field.Rank, XmlText.Read(xml, MarkupKind.Unsaid));
                break;
            case XmlFieldKind.Link:
                ReadLink(FeedLink.Within(@base, xml.Base));
                break;
            case XmlFieldKind.Language:
                _language.Offer(field.Rank, Language(xml.Text()));
                break;
            case XmlFieldKind.Person:
                _authors.Offer(field.Rank, XmlPerson.Read(xml));
                break;
            case XmlFieldKind.TimeToLive:
                _schedule.Minutes(xml.Text());
                break;
            case XmlFieldKind.UpdatePeriod:
                _schedule.Period(xml.Text());
                break;
            case XmlFieldKind.UpdateFrequency:
                _schedule.Frequency(xml.Text());
                break;
            default:
                break;
        }
    }

    private void ReadLink(Uri? @base)
    {
        if (XmlLink.IsSelf(xml)) _self ??= xml.Attribute("href");
        if (XmlLink.Read(xml) is var (written, rank)) Offer(written, rank, @base);
    }

    private void Offer(string? link, int rank, Uri? @base)
    {
        if (!string.IsNullOrWhiteSpace(link)) _link.Offer(rank, new WrittenLink(link, @base));
    }

    private void ReadItem(Uri? @base)
    {
        var item = new XmlItem(xml, faults);
        _items.Add(item.Draft);
        item.Read(@base);
    }

    private static string? Language(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
