using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Extraction;
using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News;
using SanctionsTracker.News.Polling;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources.OfacActions;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.News;

/// <summary>News as registered, over a loopback server that plays the publishers, a store and an archive in memory, on 2026-11-22. The feed
/// <c>daily</c> is at <c>/feed.xml</c> and the only one followed.</summary>
internal sealed class NewsUnderTest : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    private static readonly string[] Shipped = ["un-news", "state", "eu-council", "fcdo", "bbc-world", "crisisgroup", "treasury", "ofac-actions"];

    private readonly ServiceProvider _services;

    private NewsUnderTest(LoopbackServer server, InMemoryTableStore tables, ServiceProvider services) => (Server, Tables, _services) = (server, tables, services);

    public LoopbackServer Server { get; }

    public InMemoryTableStore Tables { get; }

    public FakeTimeProvider Time => (FakeTimeProvider)Of<TimeProvider>();

    public InMemoryArchive Archive => (InMemoryArchive)Of<IArchive>();

    public static Task<NewsUnderTest> StartAsync(params (string Name, string Value)[] settings) => StartAsync(AddressPolicy.Any, settings);

    /// <summary>With the rules on where links may lead that hold outside of tests, or others.</summary>
    public static async Task<NewsUnderTest> StartAsync(AddressPolicy policy, params (string Name, string Value)[] settings)
    {
        var server = await LoopbackServer.StartAsync();
        return Over(server, new InMemoryTableStore(), settings, policy);
    }

    /// <summary>Another process over the same publishers and the same store.</summary>
    public NewsUnderTest Restarted(params (string Name, string Value)[] settings) => Over(Server, Tables, settings, AddressPolicy.Any);

    public T Of<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task<RefreshOutcome> RefreshAsync(string feed = "daily") =>
        await (await Of<RefreshRound>().SourcesAsync(CancellationToken.None)).Single(source => source.Id == feed).RefreshAsync(progress: null, CancellationToken.None);

    public Task RunDueAsync() => Of<DueFeeds>().RunAsync(CancellationToken.None);

    public Task<SourceState> StateAsync(string feed = "daily") => Of<SourceStates>().GetAsync(feed, SourceKind.News, CancellationToken.None);

    /// <summary>The items kept of a feed, the newest first.</summary>
    public async Task<IReadOnlyList<NewsItem>> ItemsAsync(string feed = "daily")
    {
        var items = new List<NewsItem>();
        foreach (var row in Tables.RowsOf(TableNames.News).Where(row => row.Partition == NewsPartition.OfFeed(feed).Key && row.Row.StartsWith("item!", StringComparison.Ordinal)))
        {
            items.Add((await Of<NewsStore>().FindAsync(feed, row.Row["item!".Length..], CancellationToken.None))!);
        }

        return [.. items.OrderByDescending(item => item.Published.At)];
    }

    /// <summary>An RSS feed of these items, which are written as they stand.</summary>
    public static string Rss(params string[] items) => $"<rss version=\"2.0\"><channel><title>Daily</title>{string.Concat(items)}</channel></rss>";

    /// <summary>An item of the day before, with its link as its id.</summary>
    public string Item(string title, string path, string description = "", string? guid = null, string date = "Sat, 21 Nov 2026 09:00:00 GMT") =>
        $"<item><title>{title}</title><link>{Server.At(path)}</link><guid>{guid ?? path}</guid><pubDate>{date}</pubDate><description>{description}</description></item>";

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static NewsUnderTest Over(LoopbackServer server, InMemoryTableStore tables, (string Name, string Value)[] settings, AddressPolicy policy)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(Shipped.Select(id => KeyValuePair.Create($"Feeds:{id}:Enabled", (string?)"false")))
            .AddInMemoryCollection([
                new("Feeds:daily:Address", server.At("/feed.xml").ToString()),
                new("Feeds:daily:Articles", "false"),
                new("News:PageDelay", "00:00:00"),
                new("Fetching:Retries", "0"),
            ])
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(Start))
            .AddSingleton<ITableStore>(tables)
            .AddSingleton<IArchive>(new InMemoryArchive())
            .AddSingleton(policy)
            .AddSingleton<SourceStates>()
            .AddSingleton<LeaseStore>()
            .AddSingleton<SourceMetrics>()
            .AddSingleton<SourceTurn>()
            .AddSingleton<EnabledSources>()
            .AddSingleton<RefreshRound>()
            .AddSingleton<CatalogueStore>()
            .AddSingleton<CatalogueCache>()
            .AddSingleton<CommittedLists>()
            .AddSingleton<ActionStore>()
            .AddSingleton<ActionMatches>()
            .AddNewsStore()
            .AddSingleton<VersionReader>()
            .AddSingleton<VersionScan>()
            .AddExtraction(configuration)
            .AddFetching(configuration)
            .AddNews(configuration, ["un", "ofac-sdn"]);
        return new NewsUnderTest(server, tables, services.BuildServiceProvider());
    }
}
