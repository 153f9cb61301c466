using System.Text;
using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Fetching;
using SanctionsTracker.News.Feeds.Opml;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Importing;
using SanctionsTracker.News.Store;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.News.Importing;

/// <summary>Imports over a store in memory, on 2026-11-22. Settings follow <c>daily</c> and switch <c>weekly</c> off; <c>un</c> is a list.</summary>
internal sealed class ImportWorld
{
    public static readonly DateTimeOffset Start = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    public InMemoryTableStore Tables { get; init; } = new();

    public FakeTimeProvider Time { get; } = new(Start);

    public ConfiguredFeeds Configured { get; init; } = new(
        [new FollowedFeed("daily", "Daily", new Uri("https://daily.example/feed"))],
        [new FollowedFeed("weekly", "Weekly", new Uri("https://weekly.example/feed"))])
    {
        OtherSources = ["un"],
    };

    public ImportedFeeds Imported => field ??= new(Tables);

    /// <summary>A list of outlines as other readers write it.</summary>
    public static string Opml(string outlines) => $"""<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Mine</title></head><body>{outlines}</body></opml>""";

    public static string Outline(string title, string address) => $"""<outline text="{title}" type="rss" xmlUrl="{address}"/>""";

    /// <summary>Imports a list; each feed's outcome as <c>result id reason</c>.</summary>
    public async Task<string[]> ImportAsync(string opml, ImportOrder? order = null) =>
    [
        .. (await RunAsync(OpmlReader.Read(Encoding.UTF8.GetBytes(opml)).Subscriptions, order ?? new ImportOrder(FeedHints.None)))!
            .Select(one => $"{one.Result} {one.Id} {one.Reason}".TrimEnd()),
    ];

    public Task<IReadOnlyList<ImportOutcome>?> RunAsync(IReadOnlyList<FeedSubscription> feeds, ImportOrder order) =>
        new FeedImport(Configured, Imported, new NewsFeeds(Tables), AddressPolicy.PublicOnly, Time).RunAsync(feeds, order, CancellationToken.None);

    public Task<RemovalOutcome> RemoveAsync(string id) => new FeedRemoval(Configured, Imported, Time).RunAsync(id, CancellationToken.None);

    public Task<IReadOnlyList<FollowedFeed>> FollowedAsync() => new FollowedFeeds(Configured, Imported).AllAsync(CancellationToken.None);

    public async Task<string[]> IdsAsync() => [.. (await FollowedAsync()).Select(feed => feed.Id)];
}
