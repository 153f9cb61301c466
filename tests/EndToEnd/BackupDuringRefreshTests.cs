using SanctionsTracker.Backup;
using SanctionsTracker.Ingestion;
using SanctionsTracker.Storage.Tables;
using SanctionsTracker.Tests.Backup;
using SanctionsTracker.Tests.Loopback;
using SanctionsTracker.Tests.Sources.Ofac;
using SanctionsTracker.Tests.Storage;

namespace SanctionsTracker.Tests.EndToEnd;

/// <summary>Backups of a store on which a refresh is at work.</summary>
public sealed class BackupDuringRefreshTests : IDisposable
{
    private const string Source = "ofac-sdn";
    private const int Records = 1_000;
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _backups = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_of_any_moment_of_a_refresh_is_whole_and_the_next_refresh_of_it_ends_where_the_undisturbed_one_does()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer("/list.xml", Answers.Text(OfacXml.List(Entities(""))), Answers.Text(OfacXml.List(Entities(OfacXml.Feature("Nationality Country", "Iran")))));
        (string, string) address = ($"Sources:{Source}:Address", server.At("/list.xml").ToString());
        StoreExport? export = null;
        await using var tracker = await RealTracker.StartAsync(
            services => InterruptedTableStore.Register(services, every: 8, () => export is null ? Task.CompletedTask : TakeAsync(export)), address);
        Assert.Equal(RefreshResult.Baseline, (await tracker.RefreshAsync(Source)).Result);

        export = tracker.Of<StoreExport>();
        Assert.Equal((RefreshResult.Updated, Records), Told(await tracker.RefreshAsync(Source)));

        var (expected, pending) = (await EndAsync(tracker), 0);
        foreach (var backup in _backups)
        {
            await using var store = await BackedStore.StartAsync();
            await store.ImportAsync(backup);
            await using var restored = await RealTracker.StartOnAsync(store.Folder, address);
            if ((await restored.StateAsync(Source)).Commits.Pending is not null) pending++;
            Assert.Contains((await restored.RefreshAsync(Source)).Result, (RefreshResult[])[RefreshResult.Updated, RefreshResult.Unchanged]);
            Assert.Equal(expected, await EndAsync(restored));
        }

        Assert.InRange(pending, 3, _backups.Count);
    }

    [Fact]
    public async Task A_backup_is_of_one_moment_while_another_process_writes_batch_after_batch()
    {
        await using var store = await BackedStore.StartAsync();
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            // A row in one table, then its like in another: a backup that has the second has the first.
            for (var i = 0; !enough.IsCancellationRequested; i++)
            {
                await WriteAsync(store, TableNames.Deliveries, i);
                await WriteAsync(store, TableNames.Designations, i);
            }
        });

        for (var number = 0; number < 10; number++)
        {
            var backup = _folder.File($"{number}");
            var manifest = await store.ExportAsync(backup);
            var (first, second) = (Lines(manifest, TableNames.Deliveries), Lines(manifest, TableNames.Designations));
            Assert.InRange(first - second, 0, 1);
        }

        await enough.CancelAsync();
        await writing;
    }

    private static (RefreshResult Result, int Amended) Told(RefreshOutcome outcome) => (outcome.Result, outcome.Amended);

    private static string[] Entities(string parts) =>
        [.. Enumerable.Range(10_000, Records).Select(id => OfacXml.Entity(parts, id: $"{id}"))];

    private static long Lines(BackupManifest manifest, string table) => manifest.Tables.Single(file => file.Name == $"tables/{table}.ndjson.gz").Lines;

    private static Task<BatchOutcome> WriteAsync(BackedStore store, string table, int number) => store.Tables.SubmitAsync(
        table, "p", [new TableWrite.Insert(new TableRow("p", $"{number:D8}", new Dictionary<string, object>()))], CancellationToken.None);

    private async Task TakeAsync(StoreExport export)
    {
        var folder = _folder.File($"backup-{_backups.Count}");
        await export.RunAsync(folder, withKey: false, progress: null, CancellationToken.None);
        _backups.Add(folder);
    }

    // The keys of all rows that a commit writes, and what the journal tells: times of course differ.
    private static async Task<IReadOnlyList<string>> EndAsync(RealTracker tracker)
    {
        var lines = new List<string>();
        await using var snapshot = await tracker.Of<ITableSnapshots>().OpenAsync(CancellationToken.None);
        foreach (var table in (string[])[TableNames.Designations, TableNames.History, TableNames.Changes, TableNames.Timeline, TableNames.Sources])
            await foreach (var row in snapshot.ReadAsync(table, CancellationToken.None)) lines.Add($"{table} {row.Partition} {row.Row}");
        lines.AddRange((await tracker.JournalAsync(Source)).Select(entry => $"{entry.Sequence} {entry.Change.Kind} {entry.Change.Id.Value}"));
        lines.AddRange((await tracker.CatalogueAsync(Source)).Entries.Select(entry => $"{entry.Id} {entry.Version}"));
        return lines;
    }
}
