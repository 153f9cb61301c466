using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SanctionsTracker.Backup;
using SanctionsTracker.Digests;
using SanctionsTracker.Storage;
using SanctionsTracker.Storage.Archive;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.Backup;

/// <summary>A store that is exported or imported into: the embedded one in a folder of its own, or what the settings say.</summary>
internal sealed class BackedStore : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private BackedStore(Action<IServiceCollection> replace, IEnumerable<(string Name, string Value)> settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Storage:Folder", _folder.Path)])
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging().AddStorage(configuration).AddWebhooks(configuration).AddBackup();
        replace(services);
        _services = services.BuildServiceProvider();
    }

    public string Folder => _folder.Path;

    public ITableStore Tables => Of<ITableStore>();

    public static Task<BackedStore> StartAsync(params (string Name, string Value)[] settings) => StartAsync(_ => { }, settings);

    public static async Task<BackedStore> StartAsync(Action<IServiceCollection> replace, params (string Name, string Value)[] settings)
    {
        var store = new BackedStore(replace, settings);
        await store.Of<StorageSetup>().InitialiseAsync(CancellationToken.None);
        return store;
    }

    /// <summary>Rows in several tables and partitions, more than a batch has, and contents of the archive.</summary>
    public async Task FillAsync()
    {
        foreach (var table in (string[])[TableNames.History, TableNames.Sources, TableNames.Subscriptions])
            foreach (var partition in (string[])["un", "eu"])
                await PutAsync(table, partition, 150);
        for (var i = 0; i < 3; i++) await Of<IArchive>().StoreAsync(new MemoryStream(Encoding.UTF8.GetBytes($"content {i}")), CancellationToken.None);
        await PutAsync(TableNames.Leases, "lease", 1);
    }

    public async Task PutAsync(string table, string partition, int count)
    {
        var rows = Enumerable.Range(0, count).Select(i => new TableRow(
            partition, $"{i:D4}", new Dictionary<string, object> { ["n"] = (long)i, ["name"] = $"{table} {i}", ["bytes"] = new byte[] { (byte)i } }));
        foreach (var batch in TableBatch.Split(rows.Select(row => new TableWrite.Put(row))))
            Assert.IsType<BatchOutcome.Applied>(await Tables.SubmitAsync(table, partition, batch, CancellationToken.None));
    }

    public Task<BackupManifest> ExportAsync(string folder, bool withKey = false) => Of<StoreExport>().RunAsync(folder, withKey, progress: null, CancellationToken.None);

    public Task<ImportOutcome> ImportAsync(string folder) => Of<StoreImport>().RunAsync(folder, progress: null, CancellationToken.None);

    /// <summary>Everything in all tables but the leases, and the names of all contents.</summary>
    public async Task<IReadOnlyList<string>> ContentAsync() => await StoredContent.ReadAsync(_services);

    public T Of<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
