using System.Globalization;
using System.Text.Json;
using SanctionsTracker.News.Feeds;
using SanctionsTracker.News.Feeds.Json;
using SanctionsTracker.News.Polling;

namespace SanctionsTracker.News.Treasury;

/// <summary>Reads a year of the Treasury's press releases: <c>{"items":[{"title","url","date","datetime"}]}</c>, newest first.</summary>
internal static class ShardReader
{
    /// <exception cref="FeedFailedException">It has no items.</exception>
    public static FeedDocument Read(ReadOnlyMemory<byte> content, Uri address)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            var (items, warnings) = (new List<FeedItem>(), new List<string>());
            foreach (var (at, entry) in document.RootElement.GetProperty("items").EnumerateArray().Index())
            {
                if (ItemOf(entry, address) is { } item) items.Add(item);
                else warnings.Add($"Entry {at + 1} has no title, url and datetime that can be read.");
            }

            return new FeedDocument { Title = "Press releases", Language = "en", Items = items, Warnings = warnings };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FeedFailedException($"A file of the press releases has another shape than items[{{title, url, date, datetime}}]: {exception.Message}");
        }
    }

    private static FeedItem? ItemOf(JsonElement entry, Uri address) =>
        entry.Text("title") is { } title
        && Uri.TryCreate(address, entry.Text("url"), out var link)
        && (TimeOf(entry, "datetime") ?? TimeOf(entry, "date")) is { } published
            ? new FeedItem { Id = link.AbsoluteUri, Title = title, Link = link.AbsoluteUri, Published = published }
            : null;

    private static DateTimeOffset? TimeOf(JsonElement entry, string name) =>
        DateTimeOffset.TryParse(entry.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
}
