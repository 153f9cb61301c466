using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Events;
using SanctionsTracker.Extraction;
using SanctionsTracker.Extraction.Topics;
using SanctionsTracker.Fetching;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Api.Feeds;
using SanctionsTracker.Functions.Api.Json;
using SanctionsTracker.Functions.Hosting.Local;
using SanctionsTracker.Indicators;
using SanctionsTracker.Indicators.Uploads;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Lineup;
using SanctionsTracker.Lineup.Studies;
using SanctionsTracker.News;
using SanctionsTracker.News.Following;
using SanctionsTracker.News.Importing;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;
using SanctionsTracker.Sources.OfacActions;
using SanctionsTracker.Sources.OfacChanges;
using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Targets;
using SanctionsTracker.Tests.Digests.Faults;
using SanctionsTracker.Tests.Ingestion;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Api;

/// <summary>The API over tiny lists, <c>tiny</c> and <c>other</c> unless a test names its own, in memory: every function at its address. It starts with
/// nothing fetched, on 2026-01-01; each publication takes a day.</summary>
internal sealed class TinyApi : IAsyncDisposable
{
    private readonly InMemoryArchive _archive = new();
    private readonly Dictionary<string, (TinyPublisher Publisher, TinyTracker Tracker)> _lists = [];
    private readonly WebApplication _app;

    private TinyApi(string? ownerKeySha256, double maximumShareRemoved, string? studies, IEnumerable<string> lists)
    {
        foreach (var id in lists)
        {
            var publisher = new TinyPublisher(_archive, Time);
            _lists[id] = (publisher, new TinyTracker(Tables, _archive, publisher, Time, new TinyList(id: id), maximumShareRemoved));
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions));
        builder.Configuration["Digests:SecretKey"] = DigestProcess.SecretKey;
        builder.Configuration["Digests:AllowLoopbackTargets"] = "true";
        builder.Configuration["Digests:PublicAddress"] = "http://localhost";
        if (studies is not null) builder.Configuration["Studies:Folder"] = studies;
        AddServices(builder.Services, builder.Configuration, ownerKeySha256);
        _app = builder.Build();
        _app.MapFunctions(FunctionList.Http);
    }

    public InMemoryTableStore Tables { get; } = new() { PageSize = 3 };

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public HttpClient Client => _app.GetTestClient();

    public static async Task<TinyApi> StartAsync(string? ownerKeySha256 = null, double maximumShareRemoved = 1, string? studies = null, params string[] lists)
    {
        var api = new TinyApi(ownerKeySha256, maximumShareRemoved, studies, lists is [] ? ["tiny", "other"] : lists);
        await api._app.StartAsync();
        return api;
    }

    public TinyTracker Tracker(string list) => _lists[list].Tracker;

    public TinyPublisher Publisher(string list) => _lists[list].Publisher;

    /// <summary>A list publishes these records, <c>id;name;listed on;country;passport</c>, and is refreshed; a day passes.</summary>
    public async Task PublishAsync(string list, string date, params string[] records)
    {
        var (publisher, tracker) = _lists[list];
        publisher.Now = TinyList.Write(date, records);
        var outcome = await tracker.Refresher.RefreshAsync(progress: null, CancellationToken.None);
        Assert.NotEqual(RefreshResult.Failed, outcome.Result);
        Time.Advance(TimeSpan.FromDays(1));
    }

    /// <summary>Keeps articles, in the order given.</summary>
    public async Task ReportAsync(params NewsItem[] articles)
    {
        foreach (var article in articles) await _app.Services.GetRequiredService<NewsStore>().SaveAsync(article, CancellationToken.None);
    }

    /// <summary>Links the records of the lists, as after a round of refreshes.</summary>
    public Task<bool> LinkAsync() => _app.Services.GetRequiredService<TargetLinking>().RunAsync(CancellationToken.None);

    /// <summary>What follows a round of refreshes: linking, and studies; a day passes.</summary>
    public async Task FollowUpAsync()
    {
        await _app.Services.GetRequiredService<RefreshRound>().FollowUpAsync(CancellationToken.None);
        Time.Advance(TimeSpan.FromDays(1));
    }

    /// <summary>What the timers of digests do: builds those that are due, and sends them.</summary>
    public async Task SendDigestsAsync()
    {
        await _app.Services.GetRequiredService<DigestRun>().RunAsync(CancellationToken.None);
        await _app.Services.GetRequiredService<DeliveryRun>().RunAsync(CancellationToken.None);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async Task<JsonElement> GetAsync(string address) => await Client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));

    public Task<HttpResponseMessage> AskAsync(string address) => Client.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>The ids of a page's items, as <c>list/id</c>, with blanks between.</summary>
    public async Task<string> IdsAsync(string address) => Ids(await GetAsync(address));

    public static string Ids(JsonElement page) => string.Join(' ', page.GetProperty("items").EnumerateArray()
        .Select(item => $"{item.GetProperty("list").GetString()}/{item.GetProperty("id").GetString()}"));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private void AddServices(IServiceCollection services, IConfiguration configuration, string? ownerKeySha256)
    {
        services.AddSingleton<ITableStore>(Tables).AddSingleton<TimeProvider>(Time);
        services.AddSingleton(new ApiKey(value: null)).AddSingleton<FunctionGate>();
        services.AddSingleton(new OwnerKey(ownerKeySha256, required: false));
        foreach (var (_, tracker) in _lists.Values)
        {
            services.AddSingleton<IListSource>(tracker.List).AddSingleton<ISourceRefresher>(tracker.Refresher);
            services.AddSingleton(tracker.States).AddSingleton(tracker.Lists).AddSingleton(tracker.Versions).AddSingleton(tracker.Journal)
                .AddSingleton(tracker.Timeline).AddSingleton(tracker.Release).AddSingleton(tracker.Reread).AddSingleton(tracker.Previews);
        }

        services.AddSingleton<IArchive>(_archive).AddSingleton<LeaseStore>().AddTargets();
        services.AddSingleton<Journals>().AddStudies(configuration);
        services.AddSingleton<EnabledSources>().AddSingleton<RefreshRound>().AddSingleton<KnownLists>().AddSingleton<DesignationRecords>().AddSingleton<ChangeFeed>();
        services.AddDigests(configuration).AddOptions<StorageOptions>();
        services.AddEvents().AddNewsStore().AddSingleton<KnownFeeds>().AddFeedImports().AddSingleton<FeedDirectory>().AddSingleton(AddressPolicy.PublicOnly).AddSingleton(TopicTaxonomy.Read(new ExtractionOptions()));
        services.AddSingleton(new ConfiguredFeeds([new FollowedFeed("followed", "Followed", new Uri("https://news.example/feed"))], Disabled: []));
        services.AddSingleton<IndicatorStore>().AddSeriesUploads().AddLineup().AddSingleton<ActionStore>().AddSingleton<ActionMatches>()
            .AddSingleton<PublicationStore>().AddSingleton<RecordPublications>();
    }
}
