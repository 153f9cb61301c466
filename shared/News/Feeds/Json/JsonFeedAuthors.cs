using System.Text.Json;
using SanctionsTracker.News.Feeds.Texts;

namespace SanctionsTracker.News.Feeds.Json;

/// <summary>The authors of version 1.1, and the one author of version 1.</summary>
internal static class JsonFeedAuthors
{
    public static void Read(JsonElement value, FeedAuthors authors)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var author in value.EnumerateArray()) Read(author, authors);
                break;
            case JsonValueKind.Object:
                authors.Offer(0, PlainText.Of(value.Text("name"), MarkupKind.Unsaid));
                authors.Offer(1, value.Text("url"));
                break;
            default:
                authors.Offer(0, PlainText.Of(value.Text(), MarkupKind.Unsaid));
                break;
        }
    }
}
