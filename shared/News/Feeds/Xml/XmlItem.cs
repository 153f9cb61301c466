using SanctionsTracker.News.Feeds.Links;
using SanctionsTracker.News.Feeds.Texts;

namespace SanctionsTracker.News.Feeds.Xml;

/// <summary>Reads an <c>item</c> or an <c>entry</c>.</summary>
internal sealed class XmlItem(FeedXml xml, FeedFaults faults)
{
    private const int OriginalLink = 0;
    private const int Permalink = 3;
    private const int About = 4;

    private readonly FeedItemDraft _draft = new(faults);

    /// <summary>What was read of it so far.</summary>
    public FeedItemDraft Draft => _draft;

    /// <param name="around">What relative links around the item lead from.</param>
    public void Read(Uri? around)
    {
        var @base = FeedLink.Within(around, xml.Base);
        ReadAttributes(@base);
        foreach (var name in xml.Children()) ReadField(XmlFields.OfItem(xml.Vocabulary, name), @base);
    }

    // RSS 1.0's identity, and what CDF, which RSS came after, has in attributes.
    private void ReadAttributes(Uri? @base)
    {
        if (xml.Attribute("about") is { } about)
        {
            _draft.OfferId(1, about);
            if (FeedLink.LooksAbsolute(about)) _draft.OfferLink(About, about, @base);
        }

        _draft.OfferLink(XmlLink.Otherwise, xml.Attribute("href"), @base);
        _draft.OfferUpdated(2, xml.Attribute("lastmod"));
    }

    private void ReadField(XmlField field, Uri? @base)
    {
        switch (field.Kind)
        {
            case XmlFieldKind.Title:
                if (_draft.WantsTitle(field.Rank)) _draft.OfferTitle(field.Rank, XmlText.Read(xml, MarkupKind.Unsaid));
                break;
            case XmlFieldKind.Link:
                var within = FeedLink.Within(@base, xml.Base);
                if (XmlLink.Read(xml) is var (written, rank)) _draft.OfferLink(rank, written, within);
                break;
            case XmlFieldKind.OriginalLink:
                _draft.OfferLink(OriginalLink, xml.Text(), @base);
                break;
            case XmlFieldKind.Guid:
                ReadGuid(FeedLink.Within(@base, xml.Base));
                break;
            case XmlFieldKind.Id:
                ReadId(field.Rank, FeedLink.Within(@base, xml.Base));
                break;
            case XmlFieldKind.Published:
                _draft.OfferPublished(field.Rank, xml.Text());
                break;
            case XmlFieldKind.Updated:
                _draft.OfferUpdated(field.Rank, xml.Text());
                break;
            case XmlFieldKind.Date:
                _draft.OfferDate(field.Rank, xml.Text());
                break;
            case XmlFieldKind.Person:
                _draft.Authors.Offer(field.Rank, XmlPerson.Read(xml));
                break;
            case XmlFieldKind.Summary:
                if (_draft.WantsSummary(field.Rank)) _draft.OfferSummary(field.Rank, XmlText.Read(xml, MarkupKind.Html));
                break;
            case XmlFieldKind.Category:
                ReadCategory();
                break;
            case XmlFieldKind.Source:
                ReadSource();
                break;
            case XmlFieldKind.Group:
                ReadGroup(@base);
                break;
            default:
                break;
        }
    }

    private void ReadGuid(Uri? @base)
    {
        var permalink = xml.Attribute("ispermalink")?.Trim();
        var guid = xml.Text();
        var isName = permalink is not null && !permalink.Equals("true", StringComparison.OrdinalIgnoreCase);
        _draft.OfferId(0, isName ? guid : FeedLink.Identity(guid, @base));
        var isLink = FeedLink.LooksAbsolute(guid.Trim()) || (permalink is not null && guid.Contains('/', StringComparison.Ordinal));
        if (isLink && !isName) _draft.OfferLink(Permalink, guid, @base);
    }

    private void ReadId(int rank, Uri? @base)
    {
        var id = xml.Text();
        _draft.OfferId(rank, FeedLink.Identity(id, @base));
        if (FeedLink.LooksAbsolute(id.Trim())) _draft.OfferLink(About + rank, id, null);
    }

    private void ReadCategory()
    {
        var written = xml.Attribute("label") ?? xml.Attribute("term");
        _draft.OfferCategory(PlainText.Of(string.IsNullOrWhiteSpace(written) ? xml.Text() : written, MarkupKind.Unsaid));
    }

    private void ReadSource()
    {
        foreach (var name in xml.Children())
        {
            if (name == "author") _draft.SourceAuthors.Offer(0, XmlPerson.Read(xml));
        }
    }

    private void ReadGroup(Uri? @base)
    {
        // It may hold links to other forms of the thing, which are no links to it.
        foreach (var name in xml.Children())
        {
            var field = XmlFields.OfItem(xml.Vocabulary, name);
            if (field.Kind is XmlFieldKind.Title or XmlFieldKind.Summary && xml.Vocabulary == FeedVocabulary.Media) ReadField(field, @base);
        }
    }
}
