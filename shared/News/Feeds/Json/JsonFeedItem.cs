using System.Text.Json;
using SanctionsTracker.News.Feeds.Texts;

namespace SanctionsTracker.News.Feeds.Json;

/// <summary>Reads an item of a JSON Feed.</summary>
internal static class JsonFeedItem
{
    public static FeedItemDraft Read(JsonElement item, FeedFaults faults)
    {
        var draft = new FeedItemDraft(faults);
        draft.OfferTitle(0, PlainText.Of(item.Text("title"), MarkupKind.Unsaid));
        draft.OfferId(0, item.Text("id"));
        draft.OfferLink(0, item.Text("url"), null);
        draft.OfferLink(1, item.Text("external_url"), null);
        draft.OfferPublished(0, item.Text("date_published"));
        draft.OfferUpdated(0, item.Text("date_modified"));
        draft.OfferSummary(0, PlainText.Of(item.Text("summary"), MarkupKind.Unsaid));
        draft.OfferSummary(1, PlainText.Of(item.Text("content_text"), MarkupKind.Unsaid));
        draft.OfferSummary(2, PlainText.Of(item.Text("content_html"), MarkupKind.Html));
        if (item.TryFind("authors", out var authors)) JsonFeedAuthors.Read(authors, draft.Authors);
        if (item.TryFind("author", out var author)) JsonFeedAuthors.Read(author, draft.Authors);
        if (!item.TryFind("tags", out var tags) || tags.ValueKind != JsonValueKind.Array) return draft;
        foreach (var tag in tags.EnumerateArray()) draft.OfferCategory(PlainText.Of(tag.Text(), MarkupKind.Unsaid));
        return draft;
    }
}
