using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Digests;
using SanctionsTracker.Digests.Building;
using SanctionsTracker.Digests.Delivery;
using SanctionsTracker.Digests.Receivers;
using SanctionsTracker.Digests.Sending;
using SanctionsTracker.Ingestion;
using SanctionsTracker.News.Store;
using SanctionsTracker.Queries;
using SanctionsTracker.Sources;
using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Leases;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Ingestion;

namespace SanctionsTracker.Tests.Digests.Faults;

/// <summary>One process that builds and sends digests: the classes as registered, over a store that can kill it.</summary>
internal sealed class DigestProcess : IAsyncDisposable
{
    public const string SecretKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private readonly ServiceProvider _services;

    public DigestProcess(TinyWorld world, HttpMessageHandler receiver)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Digests:SecretKey", SecretKey), new("Digests:PublicAddress", "https://tracker.example")])
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(world.Time)
            .AddSingleton<ITableStore>(new FusedTableStore(world.Store, Fuse))
            .AddSingleton<IArchive>(world.Archive)
            .AddSingleton<IListSource>(world.Tracker.List)
            .AddSingleton<IHostResolver>(new FakeNames().Answer("hooks.example", "203.0.113.9"))
            .AddSingleton<SourceStates>().AddSingleton<CatalogueStore>().AddSingleton<CatalogueCache>().AddSingleton<CommittedLists>().AddSingleton<KnownLists>()
            .AddSingleton<Journals>().AddSingleton<Journal>().AddSingleton<ChangeFeed>().AddSingleton<VersionReader>().AddSingleton<DesignationRecords>().AddSingleton<LeaseStore>()
            .AddNewsStore()
            .AddDigests(configuration);
        services.AddHttpClient(ReceiverClient.ClientName).ConfigurePrimaryHttpMessageHandler(() => receiver);
        services.AddOptions<StorageOptions>();
        _services = services.BuildServiceProvider();
    }

    public Fuse Fuse { get; } = new();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>What the timers do in one minute.</summary>
    public async Task RunAsync()
    {
        await Get<DigestRun>().RunAsync(CancellationToken.None);
        await Get<DeliveryRun>().RunAsync(CancellationToken.None);
    }

    // The receiver outlives the process.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
