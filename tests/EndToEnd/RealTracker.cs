using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Designations;
using SanctionsTracker.Designations.Catalogues;
using SanctionsTracker.Functions.Hosting;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Queries;
using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Lists;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>The services of the app, as the hosts register them, over an embedded store in a folder of its own.</summary>
internal sealed class RealTracker : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly TemporaryFolder? _folder;

    private RealTracker(TemporaryFolder? own, string folder, IEnumerable<(string Name, string Value)> settings, Action<IServiceCollection>? replace = null)
    {
        _folder = own;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Append(("Storage:Folder", folder)).Select(setting => KeyValuePair.Create(setting.Item1, (string?)setting.Item2)))
            .Build();
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging()
            .AddSanctionsTracker(configuration);
        replace?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public CommittedLists Lists => Of<CommittedLists>();

    public CountingTableStore Counted => (CountingTableStore)Of<ITableStore>();

    public static Task<RealTracker> StartAsync(params (string Name, string Value)[] settings)
    {
        var folder = new TemporaryFolder();
        return StartAsync(new RealTracker(folder, folder.Path, settings));
    }

    /// <summary>One with other services in place of some.</summary>
    public static Task<RealTracker> StartAsync(Action<IServiceCollection> replace, params (string Name, string Value)[] settings)
    {
        var folder = new TemporaryFolder();
        return StartAsync(new RealTracker(folder, folder.Path, settings, replace));
    }

    /// <summary>Another process on a folder that exists.</summary>
    public static Task<RealTracker> StartOnAsync(string folder, params (string Name, string Value)[] settings) =>
        StartAsync(new RealTracker(own: null, folder, settings));

    public T Of<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<RefreshOutcome> RefreshAsync(string id) =>
        _services.GetServices<ISourceRefresher>().Single(source => source.Id == id).RefreshAsync(progress: null, CancellationToken.None);

    public async Task<RefreshOutcome> BackfillAsync(string id, string file)
    {
        await using var content = File.OpenRead(file);
        return await _services.GetServices<ListBackfill>().Single(backfill => backfill.Id == id)
            .LoadAsync(content, Path.GetFileName(file), given: null, progress: null, CancellationToken.None);
    }

    public Task<SourceState> StateAsync(string id) => Of<SourceStates>().GetAsync(id, SourceKind.List, CancellationToken.None);

    public async Task<Catalogue> CatalogueAsync(string list) =>
        (await Lists.NowAsync(new ListId(list), CancellationToken.None))!.Catalogue;

    /// <summary>The records listed on a day, as far as is known now; of one programme where it is given.</summary>
    public async Task<string[]> ListedOnAsync(string list, DateOnly day, string? programme = null)
    {
        var catalogue = await CatalogueAsync(list);
        return
        [
            .. catalogue.Entries
                .Where(entry => programme is null || entry.Programmes.Contains(programme))
                .Where(entry => catalogue.PeriodsOf(entry).Any(period => period.Covers(day)))
                .Select(entry => entry.Id),
        ];
    }

    public async Task<IReadOnlyList<JournalEntry>> JournalAsync(string list)
    {
        var now = (await Lists.NowAsync(new ListId(list), CancellationToken.None))!;
        return await Of<Journal>().ReadAsync(now.Journal, JournalPosition.Start, CancellationToken.None).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder?.Dispose();
    }

    private static async Task<RealTracker> StartAsync(RealTracker tracker)
    {
        await tracker.Of<StorageSetup>().InitialiseAsync(CancellationToken.None);
        return tracker;
    }
}
