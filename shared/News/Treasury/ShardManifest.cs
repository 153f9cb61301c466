using System.Text.Json;
using SanctionsTracker.News.Polling;

namespace SanctionsTracker.News.Treasury;

/// <summary>The files of the Treasury's press releases, one a year: <c>{"searchShards":[{"endYear":2026,"path":"/news-data/…/2026.json"}]}</c>.</summary>
internal static class ShardManifest
{
    /// <summary>The addresses of the files, the newest year first.</summary>
    /// <exception cref="FeedFailedException">It has another shape, or names none.</exception>
    public static IReadOnlyList<Uri> Read(ReadOnlyMemory<byte> content, Uri address)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            Uri[] shards =
            [
                .. document.RootElement.GetProperty("searchShards").EnumerateArray()
                    .Select(shard => (Year: shard.GetProperty("endYear").GetInt32(), Path: shard.GetProperty("path").GetString()!))
                    .OrderByDescending(shard => shard.Year)
                    .Select(shard => new Uri(address, shard.Path))
                    .Where(shard => shard.Authority == address.Authority),
            ];
            return shards.Length > 0 ? shards : throw new FeedFailedException("The manifest of the press releases names no file of its own site.");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            throw new FeedFailedException($"The manifest of the press releases has another shape than searchShards[{{endYear, path}}]: {exception.Message}");
        }
    }
}
