using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Fetching;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Tables;

namespace SanctionsTracker.Benchmarks.Ingestion;

/// <summary>The product's ingestion in this process, as it registers itself, with what it asks of its store counted.</summary>
internal sealed class CountedTracker : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private CountedTracker(ServiceProvider services)
    {
        _services = services;
        Tables = services.GetRequiredService<CountingTableStore>();
        Archive = (CountingArchive)services.GetRequiredService<IArchive>();
        Refresher = services.GetServices<ISourceRefresher>().Single(source => source.Id == "ofac-sdn");
    }

    public CountingTableStore Tables { get; }

    public CountingArchive Archive { get; }

    public ISourceRefresher Refresher { get; }

    /// <param name="address">Where the list is.</param>
    /// <param name="storage">Settings <c>Storage:…</c>.</param>
    public static async Task<CountedTracker> CreateAsync(Uri address, IReadOnlyDictionary<string, string?> storage)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(storage)
            .AddInMemoryCollection([new("Sources:ofac-sdn:Address", address.ToString())])
            .Build();
        var services = new ServiceCollection().AddLogging().AddStorage(configuration).AddFetching(configuration).AddSanctionsLists(configuration);
        var archive = services.Last(service => service.ServiceType == typeof(IArchive)).ImplementationFactory!;
        services.AddSingleton<IArchive>(provider => new CountingArchive((IArchive)archive(provider)));

        var tracker = new CountedTracker(services.BuildServiceProvider());
        await tracker._services.GetRequiredService<StorageSetup>().InitialiseAsync(CancellationToken.None);
        return tracker;
    }

    public void Reset()
    {
        Tables.Reset();
        Archive.Reset();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
